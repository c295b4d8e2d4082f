package org.crossfoot.check;

import org.crossfoot.model.Interval;
import org.crossfoot.model.Sureness;

/**
 * A claim held against one thing that the tables give.
 *
 * @param magnitude what the tables allow, as the sentence names it: a loss and a cost without sign
 * @param turn the sign of a change, as the sentence names it; 0 where rounding hides it or nothing
 *     is compared
 */
record Held(Proof proof, Interval magnitude, int turn, boolean derived, Sureness sureness) {}
