package org.crossfoot.write;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossfoot.model.Problem;
import org.crossfoot.model.Problem.Kind;

/** The sentences for what a reader met and went on from: one a kind, naming where. */
public final class ProblemTexts {

    private static final int MOST_NAMES = 6;

    private final ResourceBundle messages;

    public ProblemTexts(ResourceBundle messages) {
        this.messages = messages;
    }

    /** The sentences of these kinds, in their order. */
    public List<String> of(Report report, Kind... kinds) {
        return sentences(report.problems(), report.filing().origin().name(), Stream.of(kinds));
    }

    /** A sentence for every kind that was met in a place, such as a folder. */
    public List<String> of(List<Problem> problems, String place) {
        return sentences(problems, place, Stream.of(Kind.values()));
    }

    private List<String> sentences(List<Problem> problems, String place, Stream<Kind> kinds) {
        return kinds.filter(kind -> problems.stream().anyMatch(p -> p.kind() == kind))
                .map(kind -> sentence(problems, place, kind))
                .toList();
    }

    private String sentence(List<Problem> problems, String place, Kind kind) {
        var names =
                problems.stream()
                        .filter(problem -> problem.kind() == kind)
                        .map(Problem::text)
                        .map(text -> text.isBlank() ? place : text)
                        .map(String::strip)
                        .distinct()
                        .toList();
        String some = names.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
        int more = names.size() - MOST_NAMES;
        return format("problem." + kind, more > 0 ? format("problem.more", some, more) : some);
    }

    private String format(String key, Object... gaps) {
        return new MessageFormat(messages.getString(key), Locale.ENGLISH).format(gaps);
    }
}
