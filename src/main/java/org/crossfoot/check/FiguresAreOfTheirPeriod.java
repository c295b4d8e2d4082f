package org.crossfoot.check;

/** A figure in the prose is that of the period it names, and not of another column. */
final class FiguresAreOfTheirPeriod implements ClaimCheck {

    static final String ID = "figures-are-of-their-period";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String number() {
        return "N-16";
    }
}
