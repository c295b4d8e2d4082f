package org.crossfoot.read.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Sentences about the made-up company of {@link Told}, cut and grouped as the reader does it. */
final class Lexed {

    static final Measures MEASURES = new Measures(Told.telling("Nothing.").statements());
    static final Set<String> COMPANY = Set.of("larkspur");

    private Lexed() {}

    static List<Token> tokens(String sentence) {
        return new Lexer(MEASURES, COMPANY).tokens(sentence);
    }

    static <T extends Token> List<T> tokens(String sentence, Class<T> kind) {
        return tokens(sentence).stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The only token of a kind. */
    static <T extends Token> T only(String sentence, Class<T> kind) {
        var all = tokens(sentence, kind);
        if (all.size() != 1) {
            throw new AssertionError(all + " in " + tokens(sentence));
        }
        return all.getFirst();
    }

    static List<Group> groups(String sentence) {
        return new GroupParser(sentence, tokens(sentence)).groups();
    }

    static Group.Tail tail(String sentence) {
        return groups(sentence).getFirst().tail();
    }

    /** What the first group of a sentence is. */
    static Cue cue(String sentence) {
        return new CueReader(sentence).cue(groups(sentence).getFirst(), Optional.empty(), false);
    }

    static SubjectReader.Topic topic(String sentence) {
        return new SubjectReader(sentence).topic(groups(sentence).getFirst(), Optional.empty());
    }

    static List<Said> said(String sentence) {
        return said(sentence, List.of());
    }

    static List<Said> said(String sentence, List<Said> before) {
        return new Grammar(MEASURES, sentence, tokens(sentence), before).said();
    }
}
