package org.crossfoot.read.pdf;

/**
 * One character as it stands on a page, held so that its line runs from left to right.
 *
 * @param base where its line stands; what is printed lower has more
 * @param em the size of its face
 */
record Glyph(String text, double left, double right, double base, double em) {

    boolean blank() {
        return text.isBlank();
    }

    Glyph as(String other) {
        return new Glyph(other, left, right, base, em);
    }

    double width() {
        return right - left;
    }
}
