package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.crossfoot.read.FilingReader;
import org.crossfoot.read.Progress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every folder under {@code filings} is one layout: {@code filing.txt} or {@code filing.htm} goes
 * in, and what comes out must equal the copy beside it that a person has read against the document.
 *
 * <p>{@code -Dtest=FilingsTest -Dreviewed.rewrite=true} rewrites the copies; read the diff before
 * committing.
 */
class FilingsTest {

    private static final Path CASES = Path.of("src/test/resources/filings");

    static List<String> cases() throws IOException {
        try (var folders = Files.list(CASES)) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsAsReviewed(String name) throws Exception {
        Path folder = CASES.resolve(name);
        Path file =
                Stream.of("filing.txt", "filing.htm", "filing.xml")
                        .map(folder::resolve)
                        .filter(Files::exists)
                        .findFirst()
                        .orElseThrow();

        var reading = new FilingReader().read(file, Progress.NONE);

        assertReviewed(folder.resolve("statements.txt"), StatementDump.of(reading.value()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysWhichLayoutItMimics(String name) {
        assertThat(CASES.resolve(name).resolve("origin.txt")).content().contains("made up");
    }

    private static void assertReviewed(Path copy, String actual) throws IOException {
        if (Boolean.getBoolean("reviewed.rewrite")) {
            Files.writeString(copy, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(copy));
    }
}
