package org.crossfoot.check;

/** Cash in the prose is that of the balance sheet at the date named. */
final class StatedCashAgrees implements ClaimCheck {

    static final String ID = "stated-cash-agrees";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String number() {
        return "N-08";
    }
}
