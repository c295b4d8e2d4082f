/**
 * Holds the figures of a filing against each other and against its words.
 *
 * <p>A {@link org.crossfoot.check.Check} is stateless and named for what must hold; it looks at a
 * filing and returns {@link org.crossfoot.check.Outcome}s that carry figures and places, never
 * words. Tolerance is what the printed digits allow ({@link org.crossfoot.model.Interval}).
 *
 * <p>To add a check: a package-private class, its place in {@link org.crossfoot.check.Checks}, a
 * test class beside it, and its texts {@code check.<id>.title|finding|why} in the bundle.
 * ChecksTest asks for each.
 */
@NullMarked
package org.crossfoot.check;

import org.jspecify.annotations.NullMarked;
