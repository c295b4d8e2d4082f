package org.crossfoot.check;

/** A percentage of change in the prose is that of two columns. */
final class StatedPercentagesAgree implements ClaimCheck {

    static final String ID = "stated-percentages-agree";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String number() {
        return "N-05";
    }
}
