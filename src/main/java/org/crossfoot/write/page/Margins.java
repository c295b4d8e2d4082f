package org.crossfoot.write.page;

/** The white around what is printed, in points, as the page is read. */
public record Margins(double left, double top, double right, double bottom) {

    public static final Margins NARROW = all(28);
    public static final Margins USUAL = all(46);
    public static final Margins WIDE = all(72);

    public static Margins all(double each) {
        return new Margins(each, each, each, each);
    }

    /** Wide enough for a printer that cannot print nearer to the edge. */
    public Margins atLeast(double edge) {
        return new Margins(
                Math.max(left, edge),
                Math.max(top, edge),
                Math.max(right, edge),
                Math.max(bottom, edge));
    }

    /** The same white around what is set smaller or larger. */
    Margins dividedBy(double by) {
        return new Margins(left / by, top / by, right / by, bottom / by);
    }
}
