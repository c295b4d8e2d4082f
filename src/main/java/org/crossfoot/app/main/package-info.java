/** The window around the panels: tool bar, arrangement, notices, status bar. */
@NullMarked
package org.crossfoot.app.main;

import org.jspecify.annotations.NullMarked;
