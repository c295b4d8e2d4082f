/** Sentences to claims, by a closed grammar. */
@NullMarked
package org.crossfoot.read.claim;

import org.jspecify.annotations.NullMarked;
