/** What does not agree, what does, and what was not checked. */
@NullMarked
package org.crossfoot.app.findings;

import org.jspecify.annotations.NullMarked;
