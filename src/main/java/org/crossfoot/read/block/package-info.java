/**
 * The one middle form of every format: a document is a list of {@link
 * org.crossfoot.read.block.Block}s, paragraphs and grids of cells, each knowing its offsets in the
 * document's text. A new format is a new reader here and nothing above.
 */
@NullMarked
package org.crossfoot.read.block;

import org.jspecify.annotations.NullMarked;
