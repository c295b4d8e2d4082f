/** What goes on paper, shown before it does. */
@NullMarked
package org.crossfoot.app.print;

import org.jspecify.annotations.NullMarked;
