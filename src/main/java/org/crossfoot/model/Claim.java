package org.crossfoot.model;

import java.util.List;
import java.util.Optional;

/**
 * One amount, percentage or direction word of the prose, and what it is said of.
 *
 * @param source the exact words, in the document; no two claims share a character
 * @param sentence the sentence around them
 * @param text the characters of {@code source}
 * @param subject what is spoken of
 * @param stated the figure, in full units, negative where it is printed in parentheses; a
 *     percentage as it is printed; empty for a direction word
 * @param unit of {@code stated}
 * @param direction which way the words say that the subject went
 * @param periods when, one where the words say it and every candidate where they do not
 * @param against with which periods a change is compared; likewise
 * @param basis of what a share is a share, or of what a component is a part
 * @param between the two levels in the same sentence whose difference this change is
 * @param sureness how sure the words are read; only a sure claim can be contradicted
 * @param quoted whether it is spoken by an officer, who may round as people do
 */
public record Claim(
        Source source,
        Source sentence,
        String text,
        Kind kind,
        Subject subject,
        Optional<Amount> stated,
        Unit unit,
        Hedge hedge,
        Direction direction,
        List<Period> periods,
        List<Period> against,
        Optional<Subject> basis,
        Optional<Between> between,
        Sureness sureness,
        boolean quoted) {

    /** What sort of thing is claimed. */
    public enum Kind {
        /** "revenue was $2.9 million" */
        LEVEL,
        /** A level of the period that another one is held against: "compared to $1.1 million". */
        COMPARED_LEVEL,
        /** "an increase of $1.1 million" */
        CHANGE_AMOUNT,
        /** "a decrease of 48%" */
        CHANGE_PERCENT,
        /** "79% of revenue", or a margin. */
        SHARE_OF_BASIS,
        /** "$0.10 per diluted share" */
        PER_SHARE,
        /** A word such as "decline" without a figure. */
        DIRECTION,
        /** What a change is put down to: "$0.2 million of increased stock compensation". */
        COMPONENT,
        /** A figure that the grammar does not place. */
        OTHER
    }

    /** How the words bound their figure. */
    public enum Hedge {
        NONE,
        ABOUT,
        OVER,
        NEARLY,
        AT_LEAST,
        UP_TO
    }

    /** Which way something went. */
    public enum Direction {
        NONE,
        UP,
        DOWN,
        FLAT
    }

    /**
     * Two levels and the change from one to the other.
     *
     * @param to the words of the later level
     * @param from the words of the earlier level
     */
    public record Between(Source to, Source from) {}

    /** A figure of the prose that is placed nowhere. */
    public Claim(Source source, Source sentence, String text, Optional<Concept> concept) {
        this(
                source,
                sentence,
                text,
                Kind.OTHER,
                new Subject("", concept, Subject.Nature.PLAIN, Subject.Sense.AS_IS, List.of()),
                Optional.empty(),
                Unit.MONEY,
                Hedge.NONE,
                Direction.NONE,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Sureness.GUESS,
                false);
    }

    public Claim {
        periods = List.copyOf(periods);
        against = List.copyOf(against);
    }

    /** The us-gaap element that is spoken of, where it is known. */
    public Optional<Concept> concept() {
        return subject.concept();
    }
}
