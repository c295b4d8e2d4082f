package org.crossfoot.read.block;

import java.util.List;
import java.util.Optional;

/**
 * One line of typewritten text, its label at the left and its figures at the right told apart.
 *
 * @param line the characters, tags, leader dots and boundaries blanked, columns kept
 * @param label the words before the figures
 * @param figures the numbers at the end of the line, left to right
 */
record TypedLine(
        SourceLine source,
        String line,
        Kind kind,
        List<Word> words,
        Optional<Word> label,
        List<Word> figures) {

    /** What a line is, taken alone. */
    enum Kind {
        BLANK,
        /** Drawn lines and nothing else. */
        RULE,
        FIGURES,
        /** Years, or words that speak of periods over columns. */
        HEAD,
        WORDS,
        /** Nothing but tags: where the columns begin. */
        MARK,
        /** Where a table opens or closes. */
        EDGE,
        PAGE
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** Whether a table opens here. */
    boolean opens() {
        return kind == Kind.EDGE && !AsciiTags.has(line, "</table>");
    }

    /** Column of the first character. */
    int indent() {
        return words.isEmpty() ? 0 : words.getFirst().from();
    }

    /** Column after the last one. */
    int edge() {
        return words.isEmpty() ? 0 : words.getLast().to();
    }

    /** A label with a figure, or figures side by side: a row of a table, wherever it stands. */
    boolean strong() {
        return kind == Kind.FIGURES && (label.isPresent() || figures.size() > 1);
    }

    /** The line with the figures that end before a column made part of its label. */
    TypedLine labelledTo(int column) {
        if (kind != Kind.FIGURES || figures.getFirst().to() >= column) {
            return this;
        }
        List<Word> early = figures.stream().filter(figure -> figure.to() < column).toList();
        Word longer = label.orElse(early.getFirst()).to(early.getLast());
        List<Word> rest = figures.subList(early.size(), figures.size());
        Kind less = rest.isEmpty() ? Kind.WORDS : Kind.FIGURES;
        return new TypedLine(source, line, less, words, Optional.of(longer), rest);
    }

    String labelText() {
        return label.map(word -> word.in(line)).orElse("");
    }
}
