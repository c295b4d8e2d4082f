package org.crossfoot.read.claim;

import java.util.Optional;
import java.util.Set;
import org.crossfoot.model.Claim.Direction;
import org.crossfoot.model.Claim.Kind;
import org.crossfoot.model.Concept;
import org.crossfoot.model.Subject;
import org.crossfoot.model.Sureness;
import org.crossfoot.model.Unit;
import org.crossfoot.read.claim.Cue.Base;
import org.crossfoot.read.claim.Group.Member;
import org.crossfoot.read.claim.SubjectReader.Topic;
import org.crossfoot.read.claim.Token.Named;
import org.crossfoot.read.claim.Token.When;

/** Makes one figure of a group into what it claims. */
final class Placing {

    /** What there is only one of in a filing. */
    private static final Set<Concept> WHOLES =
            Set.of(
                    Concept.REVENUES,
                    Concept.PRETAX_INCOME,
                    Concept.NET_INCOME,
                    Concept.ASSETS,
                    Concept.EQUITY);

    private final Measures measures;
    private final Topic topic;
    private final Cue cue;

    Placing(Measures measures, Topic topic, Cue cue) {
        this.measures = measures;
        this.topic = topic;
        this.cue = cue;
    }

    Said place(
            Group group,
            Member member,
            int from,
            int to,
            Optional<When> before,
            Optional<When> lead) {
        boolean percent = member.quantity().unit() == Unit.PERCENT;
        boolean each = member.perShare().isPresent() || (per(topic.subject()) && !percent);
        var subject = each ? share(member) : topic.subject();
        var kind = kind(member, percent, each, subject);
        var basis =
                kind == Kind.SHARE_OF_BASIS
                        ? member.basis().map(Named::subject).or(topic::ratio)
                        : Optional.<Subject>empty();
        boolean elsewhere =
                group.tail().named().isPresent()
                        && group.tail().turn().isEmpty()
                        && group.leadName().isPresent();
        boolean again =
                !each
                        && !percent
                        && !member.equals(group.first())
                        && group.first().quantity().unit() == Unit.MONEY;
        boolean whole =
                kind != Kind.SHARE_OF_BASIS
                        || basis.flatMap(Subject::concept).filter(WHOLES::contains).isPresent();
        boolean sure =
                !elsewhere
                        && !again
                        && whole
                        && topic.sure()
                        && !measures.mixed(subject)
                        && !measures.partly(subject)
                        && cue.sure()
                        && !group.tail().narrowed()
                        && member.basis().map(Named::sure).orElse(true);
        return new Said(
                from,
                member.quantity().from(),
                to,
                kind,
                subject,
                Optional.of(
                        member.quantity().negative()
                                ? member.quantity().amount().negated()
                                : member.quantity().amount()),
                percent ? Unit.PERCENT : each ? Unit.PER_SHARE : Unit.MONEY,
                member.hedge(),
                kind == Kind.CHANGE_AMOUNT || kind == Kind.CHANGE_PERCENT
                        ? Cue.direction(cue.way(), subject)
                        : Direction.NONE,
                now(group, lead),
                against(group, before, lead),
                basis,
                kind == Kind.OTHER ? Sureness.GUESS : sure ? Sureness.SURE : Sureness.LIKELY,
                cue.base() == Base.THEN);
    }

    private Kind kind(Member member, boolean percent, boolean each, Subject subject) {
        if (subject.rows().isEmpty() && subject.concept().isEmpty() && cue.base() == Base.NONE) {
            return Kind.OTHER;
        }
        return switch (cue.base()) {
            case NOW, THEN -> level(member, percent, each);
            case CHANGE -> change(member, percent);
            case COMPONENT, NONE -> Kind.OTHER;
        };
    }

    private Kind level(Member member, boolean percent, boolean each) {
        if (percent) {
            boolean share = member.basis().isPresent() || topic.ratio().isPresent();
            return share ? Kind.SHARE_OF_BASIS : elsewhere() ? plain() : Kind.OTHER;
        }
        if (each) { // no share earns millions: it is another measure's figure
            return member.quantity().amount().decimals() < 0 ? Kind.OTHER : Kind.PER_SHARE;
        }
        return plain();
    }

    private Kind plain() {
        return cue.base() == Base.NOW ? Kind.LEVEL : Kind.COMPARED_LEVEL;
    }

    private boolean elsewhere() {
        return measures.elsewhere().holds(topic.subject());
    }

    private Kind change(Member member, boolean percent) {
        if (!percent) {
            return Kind.CHANGE_AMOUNT;
        }
        if (member.basis().isPresent()) {
            return Kind.OTHER;
        }
        return topic.ratio().isPresent() ? Kind.OTHER : Kind.CHANGE_PERCENT;
    }

    private Subject share(Member member) {
        var spoken = topic.subject();
        if (measures.elsewhere().perShare(spoken)) {
            return spoken;
        }
        boolean earnings =
                spoken.concept()
                        .filter(
                                c ->
                                        c.name().equals("NetIncomeLoss")
                                                || c.name().equals("PerShare")
                                                || c.name().startsWith("EarningsPerShare"))
                        .isPresent();
        if (!earnings) {
            return per(spoken) ? spoken : Subject.unknown(spoken.name() + " per share");
        }
        var words = member.perShare();
        boolean diluted =
                words.map(Token.PerShare::diluted).orElse(false) || named(spoken, "Diluted");
        boolean basic = words.map(Token.PerShare::basic).orElse(false) || named(spoken, "Basic");
        return measures.perShare(diluted, basic, spoken.sense());
    }

    private static boolean named(Subject subject, String kind) {
        return subject.concept()
                .filter(c -> c.name().equals("EarningsPerShare" + kind))
                .isPresent();
    }

    private boolean per(Subject subject) {
        return subject.concept().filter(c -> c.name().contains("PerShare")).isPresent()
                || measures.elsewhere().perShare(subject);
    }

    private Optional<Moment> now(Group group, Optional<When> lead) {
        if (cue.base() == Base.THEN) {
            return Optional.empty();
        }
        var own = group.tail().now();
        return cue.base() == Base.CHANGE
                ? own.filter(when -> !when.moment().relative()).or(() -> lead).map(When::moment)
                : own.or(() -> lead).map(When::moment);
    }

    private Optional<Moment> against(Group group, Optional<When> before, Optional<When> lead) {
        var own = group.tail().against();
        return switch (cue.base()) {
            case THEN ->
                    own.or(() -> group.tail().now())
                            .or(() -> lead)
                            .or(() -> before)
                            .map(When::moment);
            case CHANGE ->
                    own.or(() -> group.tail().now().filter(when -> when.moment().relative()))
                            .map(When::moment);
            default -> Optional.empty();
        };
    }
}
