/** One Crossfoot at a time, without a socket: a lock and an inbox in the settings' folder. */
@NullMarked
package org.crossfoot.app.instance;

import org.jspecify.annotations.NullMarked;
