package org.crossfoot.write.page;

/** The paper that a report is laid out on, and how. */
public record PageSetup(Paper paper, Orientation orientation, Margins margins, Sizing sizing) {

    /** Which way a page is held. */
    public enum Orientation {
        /** Sideways above three columns of figures, and wherever the columns ask for it. */
        AUTOMATIC,
        UPRIGHT,
        SIDEWAYS
    }

    /** The paper of the place, held as the columns ask for. */
    public static PageSetup usual() {
        return new PageSetup(Paper.usual(), Orientation.AUTOMATIC, Margins.USUAL, Sizing.FIT);
    }

    public PageSetup on(Paper other) {
        return new PageSetup(other, orientation, margins, sizing);
    }

    public PageSetup held(Orientation other) {
        return new PageSetup(paper, other, margins, sizing);
    }

    public PageSetup within(Margins other) {
        return new PageSetup(paper, orientation, other, sizing);
    }

    public PageSetup set(Sizing other) {
        return new PageSetup(paper, orientation, margins, other);
    }

    /** Whether a page will lie sideways. */
    boolean sideways(boolean wide) {
        return orientation == Orientation.SIDEWAYS
                || (orientation == Orientation.AUTOMATIC && wide);
    }
}
