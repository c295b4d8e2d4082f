package org.crossfoot.read.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether the words around a measure's name narrow it: "European revenue", "revenue per unit". */
final class Neighbours {

    private static final Set<String> PREPOSITIONS =
            Set.of("from", "of", "in", "for", "to", "on", "at", "with", "by", "during", "as");
    private static final Set<String> NARROWING = Set.of("per", "excluding", "before", "net");

    /** A charge to a figure is not the figure. */
    private static final Set<String> ADDED =
            Set.of(
                    "benefit",
                    "benefits",
                    "charge",
                    "charges",
                    "credit",
                    "credits",
                    "adjustment",
                    "adjustments",
                    "addition",
                    "additions",
                    "contribution",
                    "contributions");

    /** Interest "net" is less what is earned, in a row of its own. */
    private static final Pattern NET = Pattern.compile(",? net\\b");

    private static final int INTEREST = "interest expense".length();
    private static final Set<String> SUMMING = Set.of("total", "net", "operating");

    private static final Set<String> VERBS =
            Set.of(
                    "continued",
                    "remained",
                    "also",
                    "came",
                    "exceeded",
                    "reached",
                    "ended",
                    "has",
                    "will",
                    "is",
                    "are",
                    "who",
                    "that",
                    "which",
                    "fell",
                    "s",
                    "not",
                    "did");

    private final Set<String> company;

    Neighbours(Set<String> company) {
        this.company = company;
    }

    /** How a name may be taken. */
    enum Verdict {
        CLEAR,
        SOFT,
        NARROWED
    }

    Verdict of(String sentence, int from, int to, List<Token> before) {
        return Stream.of(left(sentence, from, before), right(sentence, to), sum(sentence, before))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** What several rows come to, or another figure than the row's: "Total deferred revenue". */
    private static Verdict sum(String sentence, List<Token> before) {
        boolean total =
                before.reversed().stream()
                        .map(token -> token.in(sentence))
                        .takeWhile(text -> neutral(text) || SUMMING.contains(text))
                        .anyMatch(SUMMING::contains);
        return total ? Verdict.SOFT : Verdict.CLEAR;
    }

    private Verdict left(String sentence, int from, List<Token> before) {
        if (from > 0 && "-\u2010\u2011/".indexOf(sentence.charAt(from - 1)) >= 0) {
            boolean ours =
                    !before.isEmpty()
                            && before.size() > 1
                            && before.get(before.size() - 2) instanceof Token.When;
            return ours ? Verdict.CLEAR : Verdict.NARROWED;
        }
        for (int i = before.size() - 1; i >= 0; i--) {
            Token token = before.get(i);
            String text = token.in(sentence);
            switch (token) {
                case Token.Filler _ when text.equals("'") || text.equals("\u2019") -> {
                    boolean ours = i > 0 && company.contains(before.get(i - 1).in(sentence));
                    boolean known = i > 0 && !(before.get(i - 1) instanceof Token.Strange);
                    return ours || known ? Verdict.CLEAR : Verdict.SOFT;
                }
                case Token.Filler _ when neutral(text) -> {}
                case Token.Strange _ -> {
                    return company.contains(text) ? Verdict.CLEAR : verdict(text);
                }
                case Token.Named _ -> {
                    return Verdict.NARROWED;
                }
                case Token.Joint joint when joint.is(Token.Role.TO) -> {
                    return i > 0 && ADDED.contains(before.get(i - 1).in(sentence))
                            ? Verdict.NARROWED
                            : Verdict.CLEAR;
                }
                case Token.Joint joint when joint.is(Token.Role.AND) -> {
                    return i > 0 && before.get(i - 1) instanceof Token.Strange
                            ? Verdict.SOFT
                            : Verdict.CLEAR;
                }
                default -> {
                    return Verdict.CLEAR;
                }
            }
        }
        return Verdict.CLEAR;
    }

    private static Verdict verdict(String word) {
        return word.endsWith("ly") || VERBS.contains(word) ? Verdict.CLEAR : Verdict.NARROWED;
    }

    private static boolean neutral(String word) {
        return switch (word) {
            case "total",
                    "net",
                    "consolidated",
                    "overall",
                    "reported",
                    "record",
                    "gaap",
                    "quarterly",
                    "annual",
                    "fiscal",
                    "s" ->
                    true;
            default -> false;
        };
    }

    private Verdict right(String sentence, int to) {
        int at = to;
        while (at < sentence.length() && sentence.charAt(at) == ' ') {
            at++;
        }
        if (NET.matcher(sentence).region(to, sentence.length()).lookingAt()
                && sentence.substring(Math.max(0, to - INTEREST), to).contains("nterest")) {
            return Verdict.SOFT;
        }
        if (at == to || at >= sentence.length() || !Character.isLetter(sentence.charAt(at))) {
            boolean compound =
                    at < sentence.length()
                            && at == to
                            && sentence.charAt(at) == '-'
                            && at + 1 < sentence.length()
                            && sentence.charAt(at + 1) != '-';
            return compound ? Verdict.NARROWED : Verdict.CLEAR;
        }
        var word = Words.WORD.matcher(sentence).region(at, sentence.length());
        if (!word.lookingAt()) {
            return Verdict.CLEAR;
        }
        String next = word.group().toLowerCase(Locale.ROOT);
        if (NARROWING.contains(next)) {
            return Verdict.NARROWED;
        }
        if (next.equals("and")) {
            return with(sentence, word.end());
        }
        if (PREPOSITIONS.contains(next)) {
            return after(sentence, word.end()) ? Verdict.CLEAR : Verdict.SOFT;
        }
        return known(sentence, at) ? Verdict.CLEAR : Verdict.NARROWED;
    }

    private static boolean known(String sentence, int at) {
        var role = Vocabulary.JOINTS.at(sentence, at);
        var word = Words.WORD.matcher(sentence).region(at, sentence.length());
        return role.filter(hit -> hit.meaning() != Token.Role.ADJUSTED).isPresent()
                || Vocabulary.TURNS.at(sentence, at).isPresent()
                || Vocabulary.HEDGES.at(sentence, at).isPresent()
                || Moments.at(sentence, at).isPresent()
                || (word.lookingAt()
                        && (VERBS.contains(word.group().toLowerCase(Locale.ROOT))
                                || word.group().endsWith("ly")));
    }

    /** "cash and investments" is more than cash; "cash and revenue" are two things. */
    private static Verdict with(String sentence, int from) {
        int at = Math.min(sentence.length(), from + 1);
        boolean apart =
                at >= sentence.length()
                        || known(sentence, at)
                        || Quantities.at(sentence, at).isPresent();
        return apart ? Verdict.CLEAR : Verdict.SOFT;
    }

    /** Whether what follows a preposition is a time, a figure, or the company itself. */
    private boolean after(String sentence, int from) {
        int at = from;
        for (int words = 0; words < 4; words++) {
            while (at < sentence.length() && " '\u2019".indexOf(sentence.charAt(at)) >= 0) {
                at++;
            }
            if (at >= sentence.length()
                    || Moments.at(sentence, at).isPresent()
                    || Quantities.at(sentence, at).isPresent()) {
                return true;
            }
            var word = Words.WORD.matcher(sentence).region(at, sentence.length());
            if (!word.lookingAt()) {
                return false;
            }
            String text = word.group().toLowerCase(Locale.ROOT);
            boolean article =
                    Set.of(
                                            "the",
                                            "a",
                                            "an",
                                            "our",
                                            "its",
                                            "approximately",
                                            "about",
                                            "nearly",
                                            "over",
                                            "more",
                                            "than",
                                            "compared",
                                            "fiscal",
                                            "s")
                                    .contains(text)
                            || company.contains(text)
                            || PREPOSITIONS.contains(text);
            if (!article) {
                return false;
            }
            at = word.end();
        }
        return false;
    }
}
