/** Opening filings: the empty screen and the drop card. */
@NullMarked
package org.crossfoot.app.opening;

import org.jspecify.annotations.NullMarked;
