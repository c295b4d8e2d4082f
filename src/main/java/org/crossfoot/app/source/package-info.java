/** The filing as printed. */
@NullMarked
package org.crossfoot.app.source;

import org.jspecify.annotations.NullMarked;
