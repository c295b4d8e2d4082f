package org.crossfoot.check;

/** A figure that another is compared with is the one in the tables: "compared to $1.1 million". */
final class ComparedLevelsAgree implements ClaimCheck {

    static final String ID = "compared-levels-agree";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String number() {
        return "N-02";
    }
}
