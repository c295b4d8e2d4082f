/**
 * What a filing says, as immutable values.
 *
 * <p>A {@link org.crossfoot.model.Filing} holds documents, {@link org.crossfoot.model.Statement}s
 * and {@link org.crossfoot.model.Claim}s; a statement holds {@link org.crossfoot.model.Line}s in
 * filed order, and a line one {@link org.crossfoot.model.Fact} a column. Every fact remembers the
 * {@link org.crossfoot.model.Source} it was read from.
 *
 * <p>This package leans on {@code java.base} alone: no JavaFX, no HTML, no files. Nothing here is
 * changed after it is built, so any value may be handed to any thread.
 */
@NullMarked
package org.crossfoot.model;

import org.jspecify.annotations.NullMarked;
