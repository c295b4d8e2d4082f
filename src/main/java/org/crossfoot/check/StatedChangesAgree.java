package org.crossfoot.check;

/** A change in the prose is the difference of two columns: "an increase of $1.1 million". */
final class StatedChangesAgree implements ClaimCheck {

    static final String ID = "stated-changes-agree";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String number() {
        return "N-04";
    }
}
