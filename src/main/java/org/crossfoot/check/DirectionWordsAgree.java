package org.crossfoot.check;

/** A word such as "decline" goes the way of the figures. */
final class DirectionWordsAgree implements ClaimCheck {

    static final String ID = "direction-words-agree";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String number() {
        return "N-10";
    }
}
