package org.crossfoot.read.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossfoot.model.Statement.Kind;
import org.crossfoot.read.block.Tags;

/**
 * Tells a filing's own statements by its tags: where one of a kind has tags of totals, a table of
 * that kind without tags, or with the figures of a segment or subsidiary, is none.
 */
final class TaggedTables {

    private static final int LEAST = 8;

    /** Elements of which a statement of a kind has one each of several. */
    private static final Map<Kind, List<Pattern>> SIGNS =
            Map.of(
                    Kind.BALANCE_SHEET,
                    List.of(
                            Pattern.compile("Assets"),
                            Pattern.compile(
                                    "LiabilitiesAndStockholdersEquity|ifrs-full:EquityAndLiabilities")),
                    Kind.CASH_FLOW,
                    List.of(
                            Pattern.compile("NetCash.*OperatingActivities.*"),
                            Pattern.compile("NetCash.*FinancingActivities.*")),
                    Kind.INCOME_STATEMENT,
                    List.of(
                            Pattern.compile("EarningsPerShare.*|IncomeLoss.*Per.*Share"),
                            Pattern.compile("NetIncomeLoss.*|ProfitLoss"),
                            Pattern.compile(
                                    "IncomeTaxExpenseBenefit|OperatingIncomeLoss|Revenues?.*")));

    private TaggedTables() {}

    static List<Candidate> settle(List<Candidate> candidates, Tags tags) {
        if (tags.isEmpty()) {
            return candidates;
        }
        List<Boolean> own = candidates.stream().map(c -> own(c, tags)).toList();
        Set<Kind> kinds = new HashSet<>();
        for (int i = 0; i < candidates.size(); i++) {
            if (own.get(i)) {
                candidates.get(i).kind().ifPresent(kinds::add);
            }
        }
        var named = new ArrayList<Candidate>();
        for (int i = 0; i < candidates.size(); i++) {
            Candidate candidate = candidates.get(i);
            boolean nameless = own.get(i) && candidate.kind().isEmpty();
            named.add(
                    nameless ? candidate.of(kind(candidate, tags).filter(kinds::add)) : candidate);
        }
        for (int i = 0; i < named.size(); i++) {
            Candidate candidate = named.get(i);
            boolean other = !own.get(i) && candidate.kind().filter(kinds::contains).isPresent();
            named.set(i, other && !equity(candidate) ? candidate.demoted() : candidate);
        }
        return named;
    }

    private static Optional<Kind> kind(Candidate candidate, Tags tags) {
        Set<String> elements =
                figures(candidate)
                        .flatMap(placed -> tags.around(placed.source()).stream())
                        .filter(tag -> tag.dimensions().isEmpty())
                        .map(tag -> tag.concept().name())
                        .collect(Collectors.toSet());
        return SIGNS.entrySet().stream()
                .filter(
                        entry ->
                                entry.getValue().stream()
                                        .allMatch(
                                                sign ->
                                                        elements.stream()
                                                                .anyMatch(
                                                                        e ->
                                                                                sign.matcher(e)
                                                                                        .matches())))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Stream<Placed> figures(Candidate candidate) {
        return candidate.rows().stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(Optional::stream);
    }

    private static boolean equity(Candidate candidate) {
        return candidate.kind().equals(Optional.of(Kind.EQUITY));
    }

    /** Whether most of its figures are tagged, and most of these without a dimension. */
    private static boolean own(Candidate candidate, Tags tags) {
        long totals =
                figures(candidate)
                        .filter(
                                placed ->
                                        tags.around(placed.source()).stream()
                                                .anyMatch(tag -> tag.dimensions().isEmpty()))
                        .count();
        return totals >= LEAST && totals * 2 >= figures(candidate).count();
    }
}
