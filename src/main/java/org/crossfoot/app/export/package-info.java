/** Writing the filing in front to files. */
@NullMarked
package org.crossfoot.app.export;

import org.jspecify.annotations.NullMarked;
