/** The pages of a report as PDF, with embedded faces and text that can be searched and copied. */
@NullMarked
package org.crossfoot.write.pdf;

import org.jspecify.annotations.NullMarked;
