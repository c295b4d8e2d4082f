/**
 * The report on paper: laid out once into pages of marks, then painted by whoever needs it.
 *
 * <p>{@link org.crossfoot.write.page.ReportPages} lays out; a {@link org.crossfoot.write.page.Page}
 * says where which words, rules and signs stand, in points from the top left corner, with the
 * metrics of the bundled faces. PDF, preview and printer paint the same pages. Nothing here depends
 * on how it is painted, and all of it reads in black and white.
 */
@NullMarked
package org.crossfoot.write.page;

import org.jspecify.annotations.NullMarked;
