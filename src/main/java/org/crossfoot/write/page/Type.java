package org.crossfoot.write.page;

/** How words are set: face, size in points, and ink. */
record Type(Face face, double size, Ink ink) {

    static final Type COMPANY = new Type(Face.SEMIBOLD, 14.4, Ink.TEXT);
    static final Type TITLE = new Type(Face.SEMIBOLD, 10.8, Ink.TEXT);
    static final Type COUNT = new Type(Face.SEMIBOLD, 12, Ink.TEXT);
    static final Type BODY = new Type(Face.REGULAR, 8.6, Ink.TEXT);
    static final Type BOLD = new Type(Face.SEMIBOLD, 8.6, Ink.TEXT);
    static final Type DERIVED = new Type(Face.ITALIC, 8.6, Ink.TEXT);
    static final Type SECOND = new Type(Face.REGULAR, 8.6, Ink.MUTED);
    static final Type SMALL = new Type(Face.REGULAR, 7.9, Ink.MUTED);
    static final Type SMALL_BOLD = new Type(Face.SEMIBOLD, 7.9, Ink.TEXT);
    static final Type FOOT = new Type(Face.REGULAR, 7.2, Ink.MUTED);
    static final Type FOOT_BOLD = new Type(Face.SEMIBOLD, 7.2, Ink.TEXT);
    static final Type QUOTE = new Type(Face.MONO, 7.9, Ink.TEXT);

    /** The same, smaller: 0.8 for four fifths. */
    Type scaled(double by) {
        return new Type(face, size * by, ink);
    }

    double width(String text) {
        return metrics().width(text, size);
    }

    Metrics metrics() {
        return Metrics.of(face);
    }
}
