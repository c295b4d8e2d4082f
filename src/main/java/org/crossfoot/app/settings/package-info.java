/** What is remembered between starts, and where. */
@NullMarked
package org.crossfoot.app.settings;

import org.jspecify.annotations.NullMarked;
