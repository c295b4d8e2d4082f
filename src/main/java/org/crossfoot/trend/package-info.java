/**
 * Series across columns and filings, with derived quarters and how they were derived.
 *
 * <p>{@link org.crossfoot.trend.Trends} finds the series of one filing or joins those of several of
 * one company, {@link org.crossfoot.trend.Runs} says which points a chart may join, and {@link
 * org.crossfoot.trend.Summary} what one sentence about a series has to say. Data only: words are
 * chosen where they are shown.
 */
@NullMarked
package org.crossfoot.trend;

import org.jspecify.annotations.NullMarked;
