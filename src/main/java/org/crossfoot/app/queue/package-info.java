/** The filings of a folder or archive as a list. */
@NullMarked
package org.crossfoot.app.queue;

import org.jspecify.annotations.NullMarked;
