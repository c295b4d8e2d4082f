/** Figures over time. */
@NullMarked
package org.crossfoot.app.trends;

import org.jspecify.annotations.NullMarked;
