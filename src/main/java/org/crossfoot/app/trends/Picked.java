package org.crossfoot.app.trends;

import org.crossfoot.model.Measure;
import org.crossfoot.trend.Entry;

/** The point in hand. */
record Picked(Measure measure, Entry entry) {}
