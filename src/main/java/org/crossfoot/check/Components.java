package org.crossfoot.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.crossfoot.check.Diagnosis.Kind;
import org.crossfoot.check.Outcome.Agrees;
import org.crossfoot.check.Outcome.Differs;
import org.crossfoot.check.Outcome.Reason;
import org.crossfoot.check.Outcome.Severity;
import org.crossfoot.check.Outcome.Skipped;
import org.crossfoot.check.Proof.Term;
import org.crossfoot.model.Amount;
import org.crossfoot.model.Claim;
import org.crossfoot.model.Interval;
import org.crossfoot.model.Line;
import org.crossfoot.model.Period;
import org.crossfoot.model.Subject.Row;

/**
 * Holds what a change is put down to against the amounts inside the labels: first of the line that
 * the sentence speaks of, then of its section, then of the whole statement.
 */
record Components(Evidence evidence, Claim claim) {

    Outcome outcome() {
        if (claim.subject().rows().isEmpty() || claim.concept().isEmpty()) {
            return skipped(Reason.NOT_IN_TABLES);
        }
        var tried =
                scopes().stream().map(this::proof).flatMap(Optional::stream).distinct().toList();
        if (tried.isEmpty()) {
            return skipped(Reason.NEEDS_ANOTHER_FILING);
        }
        return verdict(tried.getFirst(), tried.subList(1, tried.size()));
    }

    private Outcome verdict(Proof own, List<Proof> wider) {
        Amount stated = claim.stated().orElseThrow();
        var better = wider.stream().filter(p -> rounds(stated, p)).findFirst();
        boolean near = Printed.fits(claim, stated, own.allowed().abs());
        if (rounds(stated, own) || (near && better.isEmpty())) {
            return new Agrees(ComponentsAgree.ID, own);
        }
        var proof =
                new Proof(
                        own.subject(),
                        own.period(),
                        own.unit(),
                        own.terms(),
                        own.computed(),
                        own.allowed(),
                        own.stated(),
                        wider);
        return new Differs(
                ComponentsAgree.ID,
                Severity.WARNING,
                proof,
                better
                        .map(
                                p ->
                                        new Diagnosis(
                                                Kind.WIDER_SCOPE,
                                                Optional.empty(),
                                                Optional.of(p.computed())))
                        .stream()
                        .toList());
    }

    private static boolean rounds(Amount stated, Proof proof) {
        return stated.interval().meets(proof.allowed().abs());
    }

    /** The memo rows of ever wider scopes. */
    private List<List<Row>> scopes() {
        Row own = claim.subject().rows().getFirst();
        var lines = evidence.filing().statement(own.statement()).lines();
        var all =
                IntStream.range(0, lines.size())
                        .filter(i -> lines.get(i).role() == Line.Role.MEMO)
                        .filter(i -> lines.get(i).is(claim.concept().orElseThrow()))
                        .mapToObj(i -> new Row(own.statement(), i))
                        .toList();
        var section =
                all.stream()
                        .filter(row -> level(lines, row) == level(lines, own))
                        .filter(row -> parent(row).equals(parent(own)))
                        .toList();
        return List.of(claim.subject().rows(), section, all);
    }

    private static int level(List<Line> lines, Row memo) {
        return lines.get(host(lines, memo.index())).level();
    }

    private Optional<Integer> parent(Row memo) {
        var statement = evidence.filing().statement(memo.statement());
        return statement.parent(host(statement.lines(), memo.index()));
    }

    private static int host(List<Line> lines, int memo) {
        int at = memo;
        while (at > 0 && lines.get(at).role() == Line.Role.MEMO) {
            at--;
        }
        return at;
    }

    private Optional<Proof> proof(List<Row> memos) {
        for (Period now : claim.periods()) {
            for (Period then : claim.against()) {
                var terms = new ArrayList<Term>();
                memos.forEach(row -> change(row, now, then).ifPresent(terms::addAll));
                if (!terms.isEmpty() && !memos.isEmpty()) {
                    return Optional.of(proof(memos.getFirst(), now, terms));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<List<Term>> change(Row memo, Period now, Period then) {
        var lines = evidence.filing().statement(memo.statement()).lines();
        String host = lines.get(host(lines, memo.index())).name();
        return evidence.find(memo, now)
                .flatMap(
                        a ->
                                evidence.find(memo, then)
                                        .map(
                                                b -> {
                                                    var terms = new ArrayList<Term>(a.terms());
                                                    terms.addAll(b.negated());
                                                    return terms.stream()
                                                            .map(t -> named(t, host))
                                                            .toList();
                                                }));
    }

    private static Term named(Term term, String host) {
        return new Term(
                term.op(),
                host,
                term.amount(),
                term.unit(),
                term.cell(),
                term.words(),
                term.derived());
    }

    private Proof proof(Row first, Period now, List<Term> terms) {
        var sum =
                new Found(
                        claim.subject().name(),
                        now,
                        claim.unit(),
                        terms,
                        evidence.filing().statement(first.statement()).sureness());
        Interval allowed = sum.allowed();
        return new Proof(
                claim.subject().name(),
                Optional.of(now),
                claim.unit(),
                terms,
                sum.amount(),
                allowed,
                Words.stated(claim, sum.amount().value()),
                List.of());
    }

    private Skipped skipped(Reason reason) {
        return new Skipped(
                ComponentsAgree.ID, reason, claim.text(), List.of(), Optional.of(claim.source()));
    }
}
