/** Series across columns and filings, with derived quarters and how they were derived. */
@NullMarked
package org.crossfoot.trend;

import org.jspecify.annotations.NullMarked;
