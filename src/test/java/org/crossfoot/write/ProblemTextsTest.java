package org.crossfoot.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.crossfoot.model.Problem;
import org.crossfoot.model.Problem.Kind;
import org.crossfoot.model.Reading;
import org.crossfoot.model.Sheets;
import org.junit.jupiter.api.Test;

class ProblemTextsTest {

    private final ProblemTexts texts = new ProblemTexts(Reports.messages());

    @Test
    void oneSentenceAKindNamesEveryPlaceOnce() {
        var report =
                report(
                        problem(Kind.DOCUMENT_SKIPPED, "EX-27"),
                        problem(Kind.CUT_OFF, "EX-99.1"),
                        problem(Kind.DOCUMENT_SKIPPED, "EX-10"),
                        problem(Kind.DOCUMENT_SKIPPED, "EX-27"));

        assertThat(texts.of(report, Kind.CUT_OFF, Kind.DOCUMENT_SKIPPED))
                .containsExactly(
                        "EX-99.1 is cut off: its end is missing. What stands before it was read.",
                        "Not read, for statements are not looked for there: EX-27, EX-10.");
    }

    @Test
    void manyPlacesAreCounted() {
        var many =
                IntStream.range(0, 9)
                        .mapToObj(i -> problem(Kind.DOCUMENT_SKIPPED, "EX-" + i))
                        .toArray(Problem[]::new);

        assertThat(texts.of(report(many), Kind.DOCUMENT_SKIPPED).getFirst())
                .endsWith("EX-4, EX-5 and 3 more.");
    }

    @Test
    void withoutANameItIsTheFiling() {
        var report = report(problem(Kind.NO_STATEMENTS, ""));

        assertThat(texts.of(report, Kind.NO_STATEMENTS))
                .containsExactly(
                        "No financial statement was found in %s."
                                .formatted(report.filing().origin().name()));
    }

    private static Problem problem(Kind kind, String text) {
        return new Problem(kind, text, Optional.empty());
    }

    private static Report report(Problem... problems) {
        return Report.of(new Reading<>(Sheets.capstoneLike(), List.of(problems)));
    }
}
