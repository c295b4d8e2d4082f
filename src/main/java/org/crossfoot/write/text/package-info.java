/** A report as plain text, for people at a terminal. */
@NullMarked
package org.crossfoot.write.text;

import org.jspecify.annotations.NullMarked;
