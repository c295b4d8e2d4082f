/** Files, encodings and EDGAR submissions: bytes to documents of text. */
@NullMarked
package org.crossfoot.read.source;

import org.jspecify.annotations.NullMarked;
