package org.crossfoot.read.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossfoot.model.Claim;
import org.crossfoot.model.Claim.Between;
import org.crossfoot.model.Claim.Kind;
import org.crossfoot.model.Document;
import org.crossfoot.model.Period;
import org.crossfoot.model.Source;
import org.crossfoot.model.Sureness;
import org.crossfoot.model.Unit;
import org.crossfoot.read.block.Text;

/** Settles the times of what was said and writes it as claims. */
final class ClaimWriter {

    private final Measures measures;
    private final Calendar calendar;
    private final Document document;

    ClaimWriter(Measures measures, Calendar calendar, Document document) {
        this.measures = measures;
        this.calendar = calendar;
        this.document = document;
    }

    List<Claim> claims(Text sentence, List<Said> said, boolean quoted) {
        return said.stream().map(one -> claim(sentence, one, said, quoted)).toList();
    }

    private Claim claim(Text sentence, Said said, List<Said> all, boolean quoted) {
        var subject = measures.meant(said, () -> own(said, measures.times(said.subject()), all));
        var times = measures.times(subject);
        var own = own(said, times, all);
        var base = said.then() ? base(all, times) : own;
        var against =
                said.against()
                        .map(moment -> times.settle(calendar.resolve(moment, base)))
                        .orElseGet(() -> unsaid(said, base, times));
        var source = run(sentence, said);
        return new Claim(
                source,
                sentence.source(),
                document.text(source),
                said.kind(),
                subject,
                said.stated(),
                said.unit(),
                said.hedge(),
                said.direction(),
                said.then() ? against : own,
                said.then() ? List.of() : against,
                said.basis(),
                between(sentence, said, all),
                said.then() && said.against().filter(calendar::newest).isPresent()
                        ? said.unsure().sureness()
                        : said.sureness(),
                quoted);
    }

    /** The words of a claim; where markup lies between them, those nearest to the figure. */
    private Source run(Text sentence, Said said) {
        var whole = sentence.source(said.from(), said.to());
        boolean marked = document.text(whole).indexOf('<') >= 0;
        return marked ? sentence.source(said.figure(), said.to()) : whole;
    }

    /** The periods of a claim: a year ago is seen from the time that the sentence names. */
    private List<Period> own(Said said, Times times, List<Said> all) {
        var standard = calendar.current().isEmpty() ? calendar.today() : calendar.current();
        var seen =
                Timing.of(all)
                        .filter(_ -> said.now().filter(Moment::relative).isPresent())
                        .map(moment -> calendar.resolve(moment, standard))
                        .orElse(standard);
        return said.now()
                .map(moment -> times.settle(calendar.resolve(moment, seen)))
                .orElseGet(() -> newest(times));
    }

    private List<Period> base(List<Said> all, Times times) {
        return Timing.of(all)
                .map(moment -> times.settle(calendar.resolve(moment, calendar.current())))
                .orElseGet(() -> newest(times));
    }

    private List<Period> newest(Times times) {
        return times.either(calendar.today().stream(), calendar.current().stream());
    }

    /**
     * With what a change is compared where no words say it: the start of its period, or a year ago.
     */
    private List<Period> unsaid(Said said, List<Period> own, Times times) {
        var begins =
                said.now().stream()
                        .flatMap(moment -> calendar.resolve(moment, calendar.current()).stream())
                        .filter(Period.Duration.class::isInstance)
                        .map(p -> Period.at(((Period.Duration) p).start().minusDays(1)));
        return times.either(begins, calendar.resolve(new Moment.YearBefore(), own).stream());
    }

    /** The two levels of the sentence between which a change lies. */
    private Optional<Between> between(Text sentence, Said change, List<Said> all) {
        if (!change.change() || change.unit() == Unit.PER_SHARE) {
            return Optional.empty();
        }
        var now = levels(change, all, Kind.LEVEL);
        var then = levels(change, all, Kind.COMPARED_LEVEL);
        boolean shared =
                change.unit() == Unit.PERCENT
                        && all.stream().anyMatch(s -> s.unit() == Unit.PER_SHARE);
        long changes = all.stream().filter(s -> s.kind() == change.kind()).count();
        if (now.size() != 1 || then.size() != 1 || changes != 1 || shared) {
            return Optional.empty();
        }
        return Optional.of(
                new Between(run(sentence, now.getFirst()), run(sentence, then.getFirst())));
    }

    private static List<Said> levels(Said change, List<Said> all, Kind kind) {
        return new ArrayList<>(
                all.stream()
                        .filter(s -> s.kind() == kind && s.sureness() != Sureness.GUESS)
                        .filter(s -> s.subject().same(change.subject()))
                        .toList());
    }
}
