package org.crossfoot.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfoot.check.Outcome.Differs;
import org.crossfoot.model.Claim;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Period;
import org.crossfoot.model.Source;
import org.crossfoot.model.Subject;

/** Every claim of a filing and what came of it. */
final class ClaimBook {

    private final List<Outcome> outcomes = new ArrayList<>();

    private ClaimBook(Filing filing, Doubts doubts) {
        var evidence = new Evidence(filing);
        Map<Source, Claim> bySource = new HashMap<>();
        Map<Source, Outcome> bySpoken = new HashMap<>();
        var verdicts = new LinkedHashMap<Claim, List<Outcome>>();
        filing.claims().forEach(claim -> verdicts.put(claim, verdict(evidence, claim)));
        var witnesses = new Witnesses(verdicts);
        var releases = new Releases(filing);
        var ways = new HashSet<Way>();
        for (Claim claim : filing.claims()) {
            bySource.put(claim.source(), claim);
            verdicts.getOrDefault(claim, List.of()).stream()
                    .filter(outcome -> !besideFigure(claim, outcome) || ways.add(Way.of(claim)))
                    .map(outcome -> witnesses.heard(claim, outcome))
                    .map(outcome -> doubts.heard(claim, outcome))
                    .map(releases::heard)
                    .forEach(
                            outcome -> {
                                outcomes.add(outcome);
                                bySpoken.merge(claim.source(), outcome, ClaimBook::louder);
                            });
        }
        for (Claim claim : filing.claims()) {
            var sentence = new SentenceSum(claim, bySource);
            sentence.outcome()
                    .filter(
                            outcome ->
                                    !(outcome instanceof Differs)
                                            || sentence.sources()
                                                    .noneMatch(s -> doubted(bySpoken, s)))
                    .map(releases::heard)
                    .ifPresent(outcomes::add);
        }
    }

    static ClaimBook of(Filing filing) {
        return of(filing, Doubts.NONE);
    }

    static ClaimBook of(Filing filing, Doubts doubts) {
        return new ClaimBook(filing, doubts);
    }

    /** What came of the claims that one check looks after. */
    List<Outcome> outcomes(String check) {
        return outcomes.stream().filter(outcome -> outcome.check().equals(check)).toList();
    }

    private static List<Outcome> verdict(Evidence evidence, Claim claim) {
        return switch (claim.kind()) {
            case DIRECTION -> List.of(new Directions(evidence, claim).bare());
            case COMPONENT -> List.of(new Components(evidence, claim).outcome());
            default -> figure(evidence, claim);
        };
    }

    private static List<Outcome> figure(Evidence evidence, Claim claim) {
        var verdict = new FigureVerdict(evidence, claim);
        var outcome = verdict.outcome();
        Optional<Outcome> way = verdict.agreeing().flatMap(held -> Directions.of(claim, held));
        return Stream.concat(Stream.of(outcome), way.stream()).toList();
    }

    private static boolean besideFigure(Claim claim, Outcome outcome) {
        return claim.kind() != Claim.Kind.DIRECTION
                && outcome.check().equals(DirectionWordsAgree.ID);
    }

    /** A direction that one sentence names once, for the amount and for the percentage. */
    private record Way(
            Source sentence,
            Subject subject,
            Claim.Direction direction,
            List<Period> now,
            List<Period> then) {

        static Way of(Claim claim) {
            return new Way(
                    claim.sentence(),
                    claim.subject(),
                    claim.direction(),
                    claim.periods(),
                    claim.against());
        }
    }

    private static Outcome louder(Outcome a, Outcome b) {
        return b instanceof Differs ? b : a;
    }

    /** Whether a figure of the sentence is contradicted by the tables already. */
    private static boolean doubted(Map<Source, Outcome> spoken, Source source) {
        return spoken.get(source) instanceof Differs;
    }
}
