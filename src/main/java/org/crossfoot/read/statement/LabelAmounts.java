package org.crossfoot.read.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crossfoot.model.Column;
import org.crossfoot.model.Unit;

/**
 * Reads the amounts inside a label and gives each its column: by the date behind it, by its place
 * in a list of as many amounts as there are columns, or every column where it is one for all.
 */
final class LabelAmounts {

    private static final Pattern CLASSES = Pattern.compile("\\(Class [^()]*\\)");
    private static final Pattern LISTED =
            Pattern.compile("(?<=\\d);(?=\\s+(?:[\\d,.]+;\\s+)*and \\d)");

    private final LabelColumns columns;

    LabelAmounts(List<Column> columns) {
        this.columns = new LabelColumns(columns);
    }

    List<Memo> in(String label) {
        return in(label, "");
    }

    /**
     * The amounts of a label.
     *
     * @param above the line whose shares it counts, where it does not say of which
     */
    List<Memo> in(String printed, String above) {
        if (!LabelNumbers.may(printed)) {
            return List.of();
        }
        String label = whole(printed);
        Phrase dates = Phrase.of(label);
        var runs = LabelNumbers.in(label, dates);
        if (runs.isEmpty()) {
            return List.of();
        }
        var classes = new ShareClasses(label);
        Map<MemoWords.Meaning, List<LabelRun>> groups = new LinkedHashMap<>();
        Optional<MemoWords.Meaning> last = Optional.empty();
        for (int i = 0; i < runs.size(); i++) {
            int next = i + 1 < runs.size() ? runs.get(i + 1).getFirst().from() : label.length();
            int before = i > 0 ? runs.get(i - 1).getLast().to() : 0;
            var run = LabelRun.of(runs.get(i), before, next, dates, label);
            var own = MemoWords.of(run, label, above).map(m -> classes.named(m, run));
            var meaning = vague(run, own, last) && run.goesOn(before, dates, label) ? last : own;
            if (meaning.isPresent()) {
                last = meaning;
                groups.computeIfAbsent(meaning.get(), name -> new ArrayList<>()).add(run);
            }
        }
        var memos = new ArrayList<Memo>();
        groups.forEach((meaning, parts) -> memo(meaning, parts).ifPresent(memos::add));
        return memos;
    }

    /**
     * A label with blanks for the parts of its amounts, "13 (Class A 6, Class B 7) shares", and
     * with commas in lists for the reader's sake set apart by semicolons, "5; 6; and 7 shares".
     */
    private static String whole(String label) {
        String listed = label.indexOf(';') < 0 ? label : LISTED.matcher(label).replaceAll(",");
        return listed.indexOf("(Class") < 0
                ? listed
                : CLASSES.matcher(listed).replaceAll(part -> " ".repeat(part.group().length()));
    }

    /** Whether an amount is said to be no more than the one before it is. */
    private static boolean vague(
            LabelRun run, Optional<MemoWords.Meaning> own, Optional<MemoWords.Meaning> last) {
        if (own.isEmpty()) {
            boolean money = run.numbers().getFirst().money();
            return last.filter(m -> money == (m.unit() == Unit.MONEY)).isPresent();
        }
        return own.get().vague() && last.filter(m -> m.unit() == own.get().unit()).isPresent();
    }

    private Optional<Memo> memo(MemoWords.Meaning meaning, List<LabelRun> runs) {
        boolean lasting =
                meaning.unit() == Unit.PER_SHARE || meaning.label().endsWith("authorized");
        List<Optional<LabelNumber>> placed = columns.place(runs, lasting);
        if (placed.stream().allMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        int from = runs.getFirst().numbers().getFirst().from();
        int to = runs.getLast().numbers().getLast().to();
        return Optional.of(
                new Memo(meaning.label(), from, to, meaning.unit(), meaning.concept(), placed));
    }
}
