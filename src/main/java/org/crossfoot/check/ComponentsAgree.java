package org.crossfoot.check;

/** What a change is put down to is found inside the lines it is said of. */
final class ComponentsAgree implements ClaimCheck {

    static final String ID = "components-agree";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String number() {
        return "N-13";
    }
}
