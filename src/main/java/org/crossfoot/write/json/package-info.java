/**
 * A report as JSON: the program's public interface for scripts. Fields may be added; none is
 * renamed or dropped without a new version.
 */
@NullMarked
package org.crossfoot.write.json;

import org.jspecify.annotations.NullMarked;
