package org.crossfoot.check;

/** A figure of a quarter that no column shows is what two columns make of it. */
final class DerivedLevelsAgree implements ClaimCheck {

    static final String ID = "derived-levels-agree";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String number() {
        return "N-03";
    }
}
