package org.crossfoot.read.claim;

import org.crossfoot.model.Claim.Direction;
import org.crossfoot.model.Subject;

/**
 * What the words before a figure make of it.
 *
 * @param way of a change
 */
record Cue(Base base, Token.Way way, boolean sure) {

    /** What a group of figures is. */
    enum Base {
        NOW,
        THEN,
        CHANGE,
        COMPONENT,
        NONE
    }

    static final Cue NONE = new Cue(Base.NONE, Token.Way.FLAT, false);

    static Cue now(boolean sure) {
        return new Cue(Base.NOW, Token.Way.FLAT, sure);
    }

    Cue unsure() {
        return new Cue(base, way, false);
    }

    static Cue then() {
        return new Cue(Base.THEN, Token.Way.FLAT, true);
    }

    static Cue change(Token.Way way) {
        return new Cue(Base.CHANGE, way, true);
    }

    /** Which way the subject's figure went, as the sentence names it. */
    static Direction direction(Token.Way way, Subject subject) {
        return switch (way) {
            case UP -> Direction.UP;
            case DOWN -> Direction.DOWN;
            case FLAT -> Direction.FLAT;
            case BETTER -> subject.moreIsBetter() ? Direction.UP : Direction.DOWN;
            case WORSE -> subject.moreIsBetter() ? Direction.DOWN : Direction.UP;
        };
    }
}
