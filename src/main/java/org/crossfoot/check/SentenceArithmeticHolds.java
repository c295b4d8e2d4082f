package org.crossfoot.check;

/** Two figures and the change between them, in one sentence, agree among themselves. */
final class SentenceArithmeticHolds implements ClaimCheck {

    static final String ID = "sentence-arithmetic-holds";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String number() {
        return "N-12";
    }
}
