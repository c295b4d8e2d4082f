package org.crossfoot.app.findings;

/** Words at the beginning of a line. */
final class Capital {

    private Capital() {}

    static String of(String words) {
        return words.isEmpty()
                ? words
                : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** The words as a sentence of their own. */
    static String sentence(String words) {
        String line = of(words);
        return line.isEmpty() || line.endsWith(".") ? line : line + ".";
    }
}
