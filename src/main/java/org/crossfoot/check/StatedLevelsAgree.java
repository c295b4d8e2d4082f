package org.crossfoot.check;

/** A figure in the prose is the one in the tables: "revenue was $2.9 million". */
final class StatedLevelsAgree implements ClaimCheck {

    static final String ID = "stated-levels-agree";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String number() {
        return "N-01";
    }
}
