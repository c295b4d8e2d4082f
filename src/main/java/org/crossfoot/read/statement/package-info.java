/** Blocks to statements: which grid, its columns, its rows, their relations and concepts. */
@NullMarked
package org.crossfoot.read.statement;

import org.jspecify.annotations.NullMarked;
