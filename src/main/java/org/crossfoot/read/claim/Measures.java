package org.crossfoot.read.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.crossfoot.model.Concept;
import org.crossfoot.model.Period;
import org.crossfoot.model.Statement;
import org.crossfoot.model.Subject;
import org.crossfoot.model.Subject.Nature;
import org.crossfoot.model.Subject.Row;
import org.crossfoot.model.Subject.Sense;
import org.crossfoot.model.Sureness;
import org.crossfoot.read.words.WordTable;

/** What sentences may speak of: the names of a table, and the labels of the filing's own rows. */
final class Measures {

    private static final List<String> PER_SHARE =
            List.of(
                    "EarningsPerShareBasicAndDiluted",
                    "EarningsPerShareDiluted",
                    "EarningsPerShareBasic");

    private static final int TELLING = 2;

    /** A row that is named as a loss, whatever signs its figures have. */
    private static final Pattern LOSS =
            Pattern.compile(
                    "(?i)(?:net|operating|pre-?tax|comprehensive) loss\\b|loss (?:before|from)\\b");

    /** The later part of what another row may hold the rest of. */
    private static final Pattern LATER =
            Pattern.compile("(?i)non-?current|long-term|(?:less|net of|excluding) current");

    private final Rows rows;
    private final Elsewhere elsewhere;
    private final SummedRows sums;
    private final Turnover turnover;
    private final Map<Concept, List<String>> synonymsOf = new HashMap<>();
    private final Phrases<Meaning> names = new Phrases<>();
    private final Map<String, Subject> byConcept = new HashMap<>();
    private final List<List<String>> later = new ArrayList<>();

    /** What a name means: a figure, or, of a percentage, a share. */
    record Meaning(Optional<Subject> figure, Optional<Share> share) {}

    /** A named share: "gross margin". */
    record Share(Subject part, Subject whole) {}

    Measures(List<Statement> statements) {
        rows = Rows.primary(statements);
        elsewhere = new Elsewhere(statements);
        sums = new SummedRows(statements);
        turnover = new Turnover(rows);
        for (String[] fields : WordTable.rows("words/measures.tsv")) {
            var nature = Nature.valueOf(fields[1]);
            var sense = Sense.valueOf(fields[2]);
            var synonyms = WordTable.words(fields[3]).toList();
            var subject =
                    new Subject(
                            synonyms.getFirst(),
                            Optional.of(new Concept(fields[0])),
                            nature,
                            sense,
                            where(fields[0], synonyms));
            byConcept.putIfAbsent(fields[0], subject);
            synonymsOf
                    .computeIfAbsent(new Concept(fields[0]), _ -> new ArrayList<>())
                    .addAll(synonyms);
            synonyms.forEach(
                    name -> names.add(name, new Meaning(Optional.of(subject), Optional.empty())));
        }
        var labels = rows.labels();
        labels.forEach(this::label);
        rows.names()
                .filter(label -> LATER.matcher(label).find())
                .map(Words::of)
                .forEach(later::add);
        for (String[] fields : WordTable.rows("words/ratios.tsv")) {
            share(fields);
        }
    }

    private List<Row> where(String concept, List<String> synonyms) {
        if (concept.equals("PerShare")) {
            return PER_SHARE.stream().flatMap(c -> rows.of(new Concept(c)).stream()).toList();
        }
        if (concept.startsWith("EarningsPerShare")) {
            var own = new ArrayList<>(rows.of(new Concept(concept)));
            own.addAll(rows.of(Concept.EPS_BASIC_AND_DILUTED));
            return own;
        }
        var known = rows.of(new Concept(concept));
        var own = known.isEmpty() ? rows.called(synonyms) : known;
        return own.isEmpty() && elsewhere.called(synonyms).isEmpty() ? sums.of(concept) : own;
    }

    private void label(String label, List<Row> places) {
        var sense = LOSS.matcher(label).lookingAt() ? Sense.LOSS : Sense.AS_IS;
        var subject = new Subject(label, rows.concept(places), rows.nature(places), sense, places);
        names.addIfNew(label, new Meaning(Optional.of(subject), Optional.empty()));
    }

    private void share(String[] fields) {
        var sense = Sense.valueOf(fields[2]);
        var part = byConcept.get(fields[0]);
        var whole = byConcept.get(fields[1]);
        if (part == null || whole == null) {
            throw new IllegalStateException("ratios.tsv names no measure: " + fields[0]);
        }
        var turned =
                new Subject(
                        fields[3].split(";", 2)[0],
                        part.concept(),
                        part.nature(),
                        sense,
                        part.rows());
        WordTable.words(fields[3])
                .forEach(
                        name -> {
                            var figure = names.exactly(name).flatMap(Meaning::figure);
                            names.add(
                                    name,
                                    new Meaning(figure, Optional.of(new Share(turned, whole))));
                        });
    }

    Optional<Phrases.Hit<Meaning>> at(String sentence, int from) {
        return names.at(sentence, from);
    }

    Turnover turnover() {
        return turnover;
    }

    Optional<Subject> of(Concept concept) {
        return Optional.ofNullable(byConcept.get(concept.name()));
    }

    /** The earnings a share of one kind, or of every kind where the words say none. */
    Subject perShare(boolean diluted, boolean basic, Sense sense) {
        String concept =
                diluted == basic
                        ? "PerShare"
                        : diluted ? "EarningsPerShareDiluted" : "EarningsPerShareBasic";
        var base = byConcept.getOrDefault(concept, Subject.unknown("per share"));
        return new Subject(
                sense == Sense.LOSS ? "loss per share" : base.name(),
                base.concept(),
                base.nature(),
                sense,
                base.rows());
    }

    /** The memos of a concept inside the label of one of a subject's rows. */
    List<Row> memos(Concept concept, Subject scope) {
        return rows.memos(concept, scope.rows());
    }

    Times times(Subject subject) {
        var others =
                subject.rows().stream()
                        .filter(elsewhere.rows()::hold)
                        .flatMap(elsewhere.rows()::times)
                        .toList();
        boolean days = others.stream().anyMatch(Period.Instant.class::isInstance);
        boolean stretches = others.stream().anyMatch(Period.Duration.class::isInstance);
        if (elsewhere.holds(subject)) {
            return new Times(days, stretches);
        }
        var own = subject.rows().stream().filter(rows::hold).toList();
        boolean balance = rows.balance(own);
        boolean either = rows.mixed(own);
        return new Times(either || balance || days, either || !balance || stretches);
    }

    /** Whether rows of one name are a balance and the change in it, so that either may be meant. */
    boolean mixed(Subject subject) {
        return rows.mixed(subject.rows().stream().filter(rows::hold).toList());
    }

    /**
     * Whether a name says more than the row that it finds: "deferred revenue" beside a row of its
     * noncurrent part, "depreciation and amortization" that finds depreciation, what may be summed
     * in several ways.
     */
    boolean partly(Subject subject) {
        boolean summed =
                subject.concept()
                        .map(concept -> sums.of(concept.name()))
                        .filter(ways -> !ways.isEmpty() && ways.equals(subject.rows()))
                        .isPresent();
        if (summed) {
            return true;
        }
        var own =
                subject.rows().stream().filter(rows::hold).map(rows::name).map(Words::of).toList();
        var said = Words.of(subject.name());
        if (own.isEmpty() || said.isEmpty()) {
            return false;
        }
        int and = subject.name().indexOf(" and ");
        boolean all =
                and < 0
                        || own.stream()
                                .anyMatch(label -> label.contains(first(subject.name(), and)));
        return !all
                || (later.stream().anyMatch(label -> label.containsAll(said))
                        && later.stream().noneMatch(own::contains));
    }

    /** The first word behind an "and". */
    private static String first(String name, int and) {
        return Words.of(name.substring(and + " and ".length())).getFirst();
    }

    Elsewhere elsewhere() {
        return elsewhere;
    }

    /**
     * What a figure is held against: where the statements may not be meant, the other tables too.
     * Short figures stand in many rows of one name by chance, and so do changes.
     *
     * @param spoken of which times a change may be
     */
    Subject meant(Said said, Supplier<List<Period>> spoken) {
        var subject = said.subject();
        boolean telling = said.stated().filter(amount -> amount.digits() >= TELLING).isPresent();
        if (elsewhere.holds(subject)) {
            boolean any = said.level() || subject.rows().size() == 1;
            var rows = any ? subject.rows() : reporting(subject.rows(), spoken.get());
            return telling && (any || rows.size() == 1)
                    ? subject.in(rows)
                    : Subject.unknown(subject.name());
        }
        boolean known = said.sureness() == Sureness.SURE && !subject.rows().isEmpty();
        return said.level() && telling && !known ? widened(subject) : subject;
    }

    /** The rows with a column for one of some periods. */
    private List<Row> reporting(List<Row> rows, List<Period> periods) {
        return rows.stream()
                .filter(
                        row ->
                                elsewhere
                                        .rows()
                                        .times(row)
                                        .anyMatch(time -> periods.stream().anyMatch(time::near)))
                .toList();
    }

    private Subject widened(Subject subject) {
        var called = new ArrayList<>(List.of(subject.name()));
        subject.concept().ifPresent(c -> called.addAll(synonymsOf.getOrDefault(c, List.of())));
        var all = new LinkedHashSet<>(subject.rows());
        all.addAll(elsewhere.called(called));
        return new Subject(
                subject.name(),
                subject.concept(),
                subject.nature(),
                subject.sense(),
                List.copyOf(all));
    }
}
