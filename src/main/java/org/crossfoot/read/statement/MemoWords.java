package org.crossfoot.read.statement;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossfoot.model.Concept;
import org.crossfoot.model.Unit;
import org.crossfoot.read.words.Hints;
import org.crossfoot.read.words.Search;

/** What an amount in a label is, by the words on either side of it. */
final class MemoWords {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern PAR_BEHIND =
            Pattern.compile("^\\s*(?:per share )?(?:par|stated)\\b");
    private static final Pattern PAR_BEFORE =
            Pattern.compile("(?:par|stated)(?: value)?(?:,? of)?(?: per share)?,?\\s*$");
    private static final Pattern SHARES_BEHIND =
            Pattern.compile(
                    "^\\s*(?:(?:common|preferred|treasury|class \\w) )*(?:shares?|units)\\b");
    private static final Pattern TREASURY =
            Pattern.compile("treasury|repurchased common stock, in excess");
    private static final Pattern IN_TREASURY =
            Pattern.compile("^\\s*(?:shares )?(?:held )?in (?:the )?treasury\\b");
    private static final Pattern STATE_BEHIND =
            Pattern.compile(
                    "^(?:(?!none\\b|no shares)[^\\d:;]){0,40}?\\b(authorized|issued and outstanding|outstanding|issued)\\b");
    private static final Pattern STATE_BEFORE =
            Pattern.compile(
                    "\\b(authorized|issued and outstanding|outstanding|issued)\\b[^\\d;]{0,40}$");

    /** A state with nothing between it and the amount: "Authorized - 1,000", "900 outstanding". */
    private static final Pattern STATE_AT =
            Pattern.compile(
                    "\\b(authorized|issued and outstanding|outstanding|issued)\\s?[:\\-\u2010-\u2015]\\s?$");

    private static final Pattern STATE_RIGHT_BEFORE =
            Pattern.compile("\\b(authorized|issued and outstanding|outstanding|issued)\\s$");
    private static final Pattern STATE_NEXT =
            Pattern.compile("^\\s*(authorized|issued and outstanding|outstanding|issued)\\b");
    private static final Pattern FIGURES =
            Pattern.compile("^\\s*(?:\\)|,? (?:respectively|at|as of|in)|$)");
    private static final Search WHAT =
            Search.of(
                    "(?:net of|less|includes?|including|inclusive of|exclusive of|excludes?|excluding|after|allowances?|accumulated|reserves?)\\b[^$\\d]*$"
                            + "|(?:investments |assets )?carried at fair value[^$\\d]*$|(?:amortized |at )?cost:?(?: of)?\\s*$");

    private static final String SHARES = "shares";

    /** Words of what is counted, and its elements. */
    private static final Map<String, Concept> CONCEPTS =
            Map.of(
                    "stock-based compensation",
                    Concept.SHARE_BASED_COMPENSATION,
                    "share-based compensation",
                    Concept.SHARE_BASED_COMPENSATION,
                    "stock compensation",
                    Concept.SHARE_BASED_COMPENSATION,
                    "doubtful",
                    Concept.ALLOWANCE,
                    "allowance for credit",
                    Concept.ALLOWANCE,
                    "accumulated depreciation",
                    new Concept(
                            "AccumulatedDepreciationDepletionAndAmortizationPropertyPlantAndEquipment"));

    private static final Hints STATES = new Hints(List.of("authorized", "issued", "outstanding"));

    /** The meaning of one amount. */
    record Meaning(String label, Unit unit, Optional<Concept> concept) {

        /** Whether it says no more than what is counted. */
        boolean vague() {
            return unit == Unit.SHARES ? label.equals(SHARES) : concept.isEmpty();
        }
    }

    private MemoWords() {}

    static Optional<Meaning> of(LabelRun run, String label, String above) {
        LabelNumber first = run.numbers().getFirst();
        String lower = label.toLowerCase(Locale.ROOT);
        String heading = above.toLowerCase(Locale.ROOT);
        String before = lead(run, lower);
        String behind = BLANKS.matcher(run.behind(lower)).replaceAll(" ");
        Optional<StockClass> stock = StockClass.of(lower, heading);
        if (first.small()
                && (PAR_BEHIND.matcher(behind).find()
                        || (PAR_BEFORE.matcher(before).find()
                                && !SHARES_BEHIND.matcher(behind).find()))) {
            return Optional.of(
                    new Meaning(
                            "par value",
                            Unit.PER_SHARE,
                            stock.map(known -> known.concept("ParOrStatedValuePerShare"))));
        }
        if (!first.money()
                && (lower.contains("share")
                        || lower.contains("authorized")
                        || lower.contains("outstanding"))) {
            return shares(heading + before, before, behind, stock)
                    .filter(m -> !first.bare() || m.concept().isPresent() || !m.vague());
        }
        return first.money() || (!first.bare() && FIGURES.matcher(behind).find())
                ? money(before)
                : Optional.empty();
    }

    private static String lead(LabelRun run, String lower) {
        String before = run.before(lower);
        return before.endsWith("$") || before.endsWith("$ ")
                ? before.substring(0, before.lastIndexOf('$'))
                : before;
    }

    private static Optional<Meaning> shares(
            String lead, String before, String behind, Optional<StockClass> stock) {
        Optional<String> state = state(before, behind);
        boolean held =
                TREASURY.matcher(lead).find()
                        || IN_TREASURY.matcher(behind).find()
                        || (state.isEmpty() && TREASURY.matcher(behind).find());
        if (held) {
            return Optional.of(
                    new Meaning(
                            "treasury shares", Unit.SHARES, Optional.of(Concept.TREASURY_SHARES)));
        }
        if (state.isPresent()) {
            String word = state.get();
            String name =
                    word.equals("authorized")
                            ? "SharesAuthorized"
                            : word.equals("issued") ? "SharesIssued" : "SharesOutstanding";
            return Optional.of(
                    new Meaning(
                            "shares " + word,
                            Unit.SHARES,
                            stock.map(known -> known.concept(name))));
        }
        return SHARES_BEHIND.matcher(behind).find()
                ? Optional.of(new Meaning(SHARES, Unit.SHARES, Optional.empty()))
                : Optional.empty();
    }

    private static Optional<String> state(String before, String behind) {
        if (!STATES.in(before) && !STATES.in(behind)) {
            return Optional.empty();
        }
        Matcher at = STATE_AT.matcher(before);
        if (at.find()) {
            return Optional.of(at.group(1));
        }
        Matcher own = STATE_NEXT.matcher(behind);
        if (own.find()) {
            return Optional.of(own.group(1));
        }
        Matcher next = STATE_BEHIND.matcher(behind);
        Matcher last = STATE_BEFORE.matcher(before);
        boolean nearNext = next.find() && SHARES_BEHIND.matcher(behind).find();
        Matcher right = STATE_RIGHT_BEFORE.matcher(before);
        if (right.find() && nearNext && next.group().indexOf(',') >= 0) {
            return Optional.of(right.group(1));
        }
        if (nearNext) {
            return Optional.of(next.group(1));
        }
        if (last.find()) {
            return Optional.of(last.group(1));
        }
        return next.reset().find() ? Optional.of(next.group(1)) : Optional.empty();
    }

    private static Optional<Meaning> money(String before) {
        Optional<MatchResult> what = WHAT.first(before);
        if (what.isEmpty()) {
            return Optional.empty();
        }
        String words =
                what.get()
                        .group()
                        .replaceAll(
                                "[\\s,(:\\-\u2010-\u2015]*(?:of|totaling|totalling|were)?[\\s,($\\\\:\\-\u2010-\u2015]*$",
                                "")
                        .strip();
        boolean includes = words.startsWith("inclu");
        String noun =
                words.replaceFirst(
                                "^(?:net of|less|includes?|including|inclusive of|exclusive of|excludes?|excluding|after)\\s*",
                                "")
                        .strip();
        if (noun.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Meaning(includes ? "of which " + noun : noun, Unit.MONEY, concept(noun)));
    }

    private static Optional<Concept> concept(String noun) {
        for (var entry : CONCEPTS.entrySet()) {
            if (noun.contains(entry.getKey())) {
                return Optional.of(entry.getValue());
            }
        }
        return noun.equals("allowance") || noun.equals("allowances")
                ? Optional.of(Concept.ALLOWANCE)
                : Optional.empty();
    }
}
