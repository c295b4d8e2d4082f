/** The only threads beside JavaFX's own. */
@NullMarked
package org.crossfoot.app.task;

import org.jspecify.annotations.NullMarked;
