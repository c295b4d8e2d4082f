/** PDF pages to typewritten text, in which columns are made of spaces. */
@NullMarked
package org.crossfoot.read.pdf;

import org.jspecify.annotations.NullMarked;
