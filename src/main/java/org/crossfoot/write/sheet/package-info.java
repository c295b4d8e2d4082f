/** Statements, findings and trends as spreadsheets: XLSX with formats, and CSV. */
@NullMarked
package org.crossfoot.write.sheet;

import org.jspecify.annotations.NullMarked;
