package org.crossfoot.read.claim;

import java.util.Locale;
import org.crossfoot.model.Amount;
import org.crossfoot.model.Claim.Hedge;
import org.crossfoot.model.Subject;
import org.crossfoot.model.Unit;

/** A piece of a sentence that the grammar knows by kind. */
sealed interface Token {

    /** Offset of its first character in the sentence. */
    int from();

    /** Offset after its last one. */
    int to();

    /** An amount or a percentage. */
    record Quantity(int from, int to, Amount amount, Unit unit, boolean negative)
            implements Token {}

    /**
     * A measure.
     *
     * @param ratio what a percentage of this name is a share of; empty for the figure itself
     * @param sure whether nothing near it narrows it
     */
    record Named(int from, int to, Subject subject, java.util.Optional<Subject> ratio, boolean sure)
            implements Token {

        boolean per() {
            return subject.concept().filter(c -> c.name().contains("PerShare")).isPresent();
        }
    }

    /** A period or a date. */
    record When(int from, int to, Moment moment) implements Token {}

    /** A word that says which way. */
    record Turn(int from, int to, Way way, Part part) implements Token {}

    /** A word for how near a figure is. */
    record Hedging(int from, int to, Hedge hedge) implements Token {}

    /** "per diluted share" */
    record PerShare(int from, int to, boolean diluted, boolean basic) implements Token {}

    /** A word that holds the sentence together. */
    record Joint(int from, int to, Role role) implements Token {}

    /** A word without weight, or a mark. */
    record Filler(int from, int to) implements Token {}

    /** A word the grammar does not know. */
    record Strange(int from, int to) implements Token {}

    /** Which way a word says. */
    enum Way {
        UP,
        DOWN,
        FLAT,
        BETTER,
        WORSE
    }

    /** What a direction word is in its sentence. */
    enum Part {
        NOUN,
        VERB,
        ADVERB,
        ADJECTIVE
    }

    /** What a joining word does. */
    enum Role {
        FILLER,
        LEVEL,
        COMPARED,
        TO,
        FROM,
        OF,
        BY,
        OR,
        AND,
        COMMA,
        STOP,
        ADJUSTED,
        FORWARD
    }

    default boolean is(Role role) {
        return this instanceof Joint joint && joint.role() == role;
    }

    /** Its characters, in small letters. */
    default String in(String sentence) {
        return sentence.substring(from(), to()).toLowerCase(Locale.ROOT);
    }
}
