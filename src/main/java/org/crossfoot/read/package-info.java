/**
 * Bytes to a filing, and the problems met on the way.
 *
 * <p>{@code read.source} opens files and submissions, {@code read.block} turns each format into one
 * middle form of paragraphs and grids, {@code read.statement} and {@code read.claim} understand
 * finance above that form and know nothing of formats.
 */
@NullMarked
package org.crossfoot.read;

import org.jspecify.annotations.NullMarked;
