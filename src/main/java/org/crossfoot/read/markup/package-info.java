/**
 * Markup to a tree of elements that know where they stand.
 *
 * <p>Most pages are written by the rules. {@link org.crossfoot.read.markup.StrictParser} reads
 * those, fast, and gives up where the outcome would depend on how HTML forgives; then a forgiving
 * parser reads the page. Where the strict one does not give up, both see the same tree.
 */
@NullMarked
package org.crossfoot.read.markup;

import org.jspecify.annotations.NullMarked;
