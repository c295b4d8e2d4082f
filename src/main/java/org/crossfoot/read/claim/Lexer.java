package org.crossfoot.read.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crossfoot.model.Subject;
import org.crossfoot.model.Watch;

/** Cuts a sentence into the pieces that the grammar knows. */
final class Lexer {

    private static final Pattern PER_SHARE =
            Pattern.compile(
                    "(?:diluted|basic) (?:eps\\b|earnings per share)|(?:(?:,\\s*)?or\\s+)?(?:(?:diluted|basic)\\s+)?(?:per|a)\\s+(?<kind>(?:fully[- ])?(?:diluted|basic|primary)(?:\\s+and\\s+(?:diluted|basic))?\\s+)?(?:common\\s+|ordinary\\s+)?shares?(?:\\s+of common stock)?(?<after>,?\\s*(?:\\(?(?:fully[- ])?(?:diluted|basic)\\)?(?:\\s+and\\s+diluted)?|on a (?:fully[- ])?(?:diluted|basic) basis))?",
                    Pattern.CASE_INSENSITIVE);

    /** The short form of a name, introduced behind it: ("SG&A"), (R&D). */
    private static final Pattern SHORT =
            Pattern.compile("\\(\\s?(?:the )?[\"\u201c]?[A-Z][A-Z&./]{1,6}[\"\u201d]?\\s?\\)");

    /** What a heading or a label has behind a name, and adds nothing to it. */
    private static final Pattern ASIDE =
            Pattern.compile(
                    "\\((?:un)?audited\\)|\\((?:fully )?(?:basic|diluted)(?: and (?:fully )?diluted)?\\)",
                    Pattern.CASE_INSENSITIVE);

    /** How far a percentage moved, which no row holds: "by 40 basis points". */
    private static final Pattern POINTS =
            Pattern.compile(
                    "(?:by (?:(?:about|approximately|nearly|some) )?)?\\d+(?:\\.\\d+)?[ -]"
                            + "(?:basis|percentage)[ -]points?\\b",
                    Pattern.CASE_INSENSITIVE);

    /** The mark of a footnote behind a word: "revenue (1)". */
    private static final Pattern MARK = Pattern.compile("\\(\\d{1,2}(?:, ?\\d{1,2})*\\)");

    /** Words that name a figure only right before it: a sale is not sales, what is lost no loss. */
    private static final Set<String> NAMING = Set.of("sale", "earned", "lost");

    private final Measures measures;
    private final Set<String> company;
    private final Neighbours neighbours;

    Lexer(Measures measures, Set<String> company) {
        this.measures = measures;
        this.company = Set.copyOf(company);
        this.neighbours = new Neighbours(company);
    }

    List<Token> tokens(String sentence) {
        var tokens = new ArrayList<Token>();
        int at = Dateline.end(sentence);
        while (at < sentence.length()) {
            Watch.tick();
            char c = sentence.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
                continue;
            }
            Token next = next(sentence, at, tokens);
            tokens.add(next);
            at = Math.max(next.to(), at + 1);
        }
        return Proportions.told(sentence, tokens);
    }

    private Token next(String sentence, int at, List<Token> before) {
        var quantity = Quantities.at(sentence, at);
        if (quantity.isPresent()) {
            return quantity.get();
        }
        var points = points(sentence, at);
        if (points.isPresent()) {
            return points.get();
        }
        if (!Character.isLetterOrDigit(sentence.charAt(at))) {
            return introduced(sentence, at, before).orElseGet(() -> mark(sentence, at));
        }
        return when(sentence, at)
                .or(() -> perShare(sentence, at, before))
                .or(() -> named(sentence, at, before))
                .or(() -> joint(sentence, at))
                .or(() -> turn(sentence, at))
                .orElseGet(() -> strange(sentence, at));
    }

    private static Optional<Token> points(String sentence, int at) {
        char c = sentence.charAt(at);
        if (c != 'b' && c != 'B' && !Character.isDigit(c)) {
            return Optional.empty();
        }
        var points = POINTS.matcher(sentence).region(at, sentence.length());
        return points.lookingAt()
                ? Optional.of(new Token.Filler(at, points.end()))
                : Optional.empty();
    }

    private static Optional<Token> introduced(String sentence, int at, List<Token> before) {
        if (sentence.charAt(at) != '(' || before.isEmpty()) {
            return Optional.empty();
        }
        return Stream.of(SHORT, MARK, ASIDE)
                .map(aside -> aside.matcher(sentence).region(at, sentence.length()))
                .filter(Matcher::lookingAt)
                .map(aside -> (Token) new Token.Filler(at, aside.end()))
                .findFirst();
    }

    private static Token mark(String sentence, int at) {
        char c = sentence.charAt(at);
        return switch (c) {
            case ',' -> new Token.Joint(at, at + 1, Token.Role.COMMA);
            case ';', ':' ->
                    new Token.Joint(at, at + 1, c == ';' ? Token.Role.STOP : Token.Role.LEVEL);
            case '(' -> new Token.Joint(at, at + 1, Token.Role.COMMA);
            default -> new Token.Filler(at, at + 1);
        };
    }

    private static Optional<Token> when(String sentence, int at) {
        return Moments.at(sentence, at).map(f -> new Token.When(at, f.to(), f.moment()));
    }

    private static Optional<Token> perShare(String sentence, int at, List<Token> before) {
        var match = PER_SHARE.matcher(sentence).region(at, sentence.length());
        if (before.isEmpty()
                || !(before.getLast() instanceof Token.Quantity)
                || !match.lookingAt()) {
            return Optional.empty();
        }
        String words = match.group().toLowerCase(Locale.ROOT);
        return Optional.of(
                new Token.PerShare(
                        at, match.end(), words.contains("diluted"), words.contains("basic")));
    }

    private Optional<Token> named(String sentence, int at, List<Token> before) {
        var hit = measures.at(sentence, at);
        if (hit.isEmpty()) {
            return Optional.empty();
        }
        int to = hit.get().to();
        if (NAMING.contains(sentence.substring(at, to).toLowerCase(Locale.ROOT))
                && !figureAt(sentence, to)) {
            return Optional.empty();
        }
        var verdict = neighbours.of(sentence, at, to, before);
        if (verdict == Neighbours.Verdict.NARROWED) {
            return Optional.of(new Token.Strange(at, to));
        }
        var meaning = hit.get().meaning();
        String name = sentence.substring(at, to);
        var turnover = measures.turnover();
        var figure = meaning.figure().map(subject -> turnover.meant(called(subject, name), name));
        var part = meaning.share().map(share -> called(share.part(), name));
        var whole = meaning.share().map(Measures.Share::whole).map(turnover::whole);
        boolean sure =
                verdict == Neighbours.Verdict.CLEAR
                        && figure.map(Turnover.Meant::sure).orElse(true)
                        && whole.map(Turnover.Meant::sure).orElse(true);
        return figure.map(Turnover.Meant::subject)
                .or(() -> part)
                .map(
                        subject ->
                                new Token.Named(
                                        at, to, subject, whole.map(Turnover.Meant::subject), sure));
    }

    private static Subject called(Subject subject, String name) {
        return new Subject(
                name, subject.concept(), subject.nature(), subject.sense(), subject.rows());
    }

    private static Optional<Token> joint(String sentence, int at) {
        var hedge = Vocabulary.HEDGES.at(sentence, at);
        if (hedge.isPresent() && figureAt(sentence, hedge.get().to())) {
            return hedge.map(h -> new Token.Hedging(at, h.to(), h.meaning()));
        }
        return Vocabulary.JOINTS
                .at(sentence, at)
                .map(
                        hit ->
                                hit.meaning() == Token.Role.FILLER
                                        ? new Token.Filler(at, hit.to())
                                        : new Token.Joint(at, hit.to(), hit.meaning()));
    }

    private static boolean figureAt(String sentence, int from) {
        int at = from;
        while (at < sentence.length() && sentence.charAt(at) == ' ') {
            at++;
        }
        return at < sentence.length()
                && (Quantities.at(sentence, at).isPresent() || sentence.startsWith("a $", at));
    }

    private static Optional<Token> turn(String sentence, int at) {
        return Vocabulary.TURNS
                .at(sentence, at)
                .map(
                        hit ->
                                new Token.Turn(
                                        at, hit.to(), hit.meaning().way(), hit.meaning().part()));
    }

    private Token strange(String sentence, int at) {
        var word = Words.WORD.matcher(sentence).region(at, sentence.length());
        int to = word.lookingAt() ? word.end() : at + 1;
        String text = sentence.substring(at, to).toLowerCase(Locale.ROOT);
        boolean own = text.equals("s") || company.contains(text);
        return own ? new Token.Filler(at, to) : new Token.Strange(at, to);
    }
}
