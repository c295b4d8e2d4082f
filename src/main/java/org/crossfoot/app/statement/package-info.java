/** A statement as a tree table. */
@NullMarked
package org.crossfoot.app.statement;

import org.jspecify.annotations.NullMarked;
