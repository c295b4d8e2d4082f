package org.crossfoot.read.pdf;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.regex.Pattern;

/** Tells where one column ends and the next begins when they are so narrow that they touch. */
final class Narrow {

    /** Dates of two heads: "31,December", "2020December". */
    private static final Pattern DATE = Pattern.compile(".*(?:\\d,|(?:19|20)\\d\\d)\\p{L}");

    /** A group of three digits is followed by a comma or nothing: "59,375,61860,321,028". */
    private static final Pattern GROUPS = Pattern.compile("\\W*\\d{1,3}(?:,\\d{3})+\\d");

    /** A currency sign opens a figure: "$468.9$430.8". */
    private static final Pattern MONEY = Pattern.compile(".*\\d\\)?\\$");

    private Narrow() {}

    /** Whether a character begins another column although it touches the characters before it. */
    static boolean part(List<Glyph> word, Glyph next) {
        String text = word.stream().map(Glyph::text).collect(joining()) + next.text();
        boolean capital = Character.isUpperCase(next.text().charAt(0));
        return (capital && DATE.matcher(text).matches())
                || GROUPS.matcher(text).matches()
                || MONEY.matcher(text).matches();
    }
}
