/** A report on a filing, as JSON, CSV, XLSX, PDF and text; and the words for what was found. */
@NullMarked
package org.crossfoot.write;

import org.jspecify.annotations.NullMarked;
