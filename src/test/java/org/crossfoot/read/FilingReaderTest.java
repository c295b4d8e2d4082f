package org.crossfoot.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.crossfoot.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilingReaderTest {

    private final FilingReader reader = new FilingReader();

    @TempDir private Path folder;

    @Test
    void remembersWhichFileItRead() throws IOException {
        var reading = reader.read(file("memo.txt", "A note about nothing."), Progress.NONE);

        assertThat(reading.value().origin().name()).isEqualTo("memo.txt");
        assertThat(reading.value().origin().bytes()).isEqualTo(21);
        assertThat(reading.value().origin().sha256()).hasSize(64);
    }

    @Test
    void saysSoWhenThereIsNoStatement() throws IOException {
        var reading = reader.read(file("memo.txt", "A note about nothing."), Progress.NONE);

        assertThat(reading.problems())
                .extracting(Problem::kind)
                .containsExactly(Problem.Kind.NO_STATEMENTS);
    }

    @Test
    void stopsWhenAsked() throws IOException {
        Path file = file("memo.txt", "A note about nothing.");

        assertThatThrownBy(() -> reader.read(file, fraction -> true))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void progressOnlyGrows() throws IOException {
        var seen = new java.util.ArrayList<Double>();
        reader.read(file("memo.txt", "A note."), fraction -> !seen.add(fraction));

        assertThat(seen).isSorted().last().isEqualTo(1.0);
    }

    @Test
    void stopsInTheMidstOfADocument() throws IOException {
        Path file =
                file(
                        "long.txt",
                        "Cash on hand was $12 million in the third quarter.\n\n".repeat(20_000));
        var asked = new AtomicInteger();

        assertThatThrownBy(() -> reader.read(file, fraction -> asked.incrementAndGet() > 3))
                .isInstanceOf(CancellationException.class);
        assertThat(asked).hasValue(4);
    }

    @Test
    void moreTagsThanAnyFilingHasAreRefused() throws IOException {
        Path file = file("cells.htm", "<table><tr>" + "<td>1".repeat(1_000_000));

        assertThatThrownBy(() -> reader.read(file, Progress.NONE))
                .isInstanceOfSatisfying(
                        UnreadableException.class,
                        e -> assertThat(e.kind()).isEqualTo(UnreadableException.Kind.TOO_LARGE));
    }

    @Test
    void moreLinesThanAnyFilingHasAreRefused() throws IOException {
        Path file = file("lines.txt", "\n".repeat(1_000_001) + "x");

        assertThatThrownBy(() -> reader.read(file, Progress.NONE))
                .isInstanceOfSatisfying(
                        UnreadableException.class,
                        e -> assertThat(e.kind()).isEqualTo(UnreadableException.Kind.TOO_LARGE));
    }

    @Test
    void aSubmissionOfNothingButPrintedPagesIsNotBlank() throws IOException {
        Path file =
                file(
                        "pages.txt",
                        "<DOCUMENT>\n<TYPE>8-K\n<FILENAME>release.pdf\n<TEXT>\n<PDF>\n"
                                + "begin 644 release.pdf\nM_]C_\nend\n</PDF>\n</TEXT>\n</DOCUMENT>\n");

        assertThatThrownBy(() -> reader.read(file, Progress.NONE))
                .isInstanceOfSatisfying(
                        UnreadableException.class,
                        e ->
                                assertThat(e.kind())
                                        .isEqualTo(UnreadableException.Kind.NO_TEXT_INSIDE));
    }

    @Test
    void noPeriodEndsAfterTheHeaderSaysThatItWasFiled() throws IOException {
        Path submission =
                file(
                        "submission.txt",
                        """
                        <SEC-HEADER>
                        CONFORMED SUBMISSION TYPE:	8-K
                        CONFORMED PERIOD OF REPORT:	20070808
                        FILED AS OF DATE:		20070809
                        </SEC-HEADER>
                        <DOCUMENT>
                        <TYPE>EX-99
                        <FILENAME>release.txt
                        <TEXT>
                        The budget for the quarter ended September 30, 2007 is not set.

                        Quarter ended June 30, 2007 compared
                        </TEXT>
                        </DOCUMENT>
                        """);

        assertThat(reader.read(submission, Progress.NONE).value().registrant().periodEnd())
                .contains(LocalDate.of(2007, 6, 30));
    }

    private Path file(String name, String content) throws IOException {
        return Files.write(folder.resolve(name), content.getBytes(StandardCharsets.UTF_8));
    }
}
