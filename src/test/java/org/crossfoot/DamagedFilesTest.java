package org.crossfoot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.crossfoot.read.FilingReader;
import org.crossfoot.read.Progress;
import org.crossfoot.read.UnreadableException;
import org.crossfoot.write.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever has become of a file, reading it ends in a report or in a reason why there is none.
 *
 * <p>{@code ./dev fuzz 200000} tries as many damaged files; {@code ./dev fuzz 1 SEED} one again.
 */
class DamagedFilesTest {

    private static final int COUNT = Integer.getInteger("fuzz.count", 200);
    private static final long FIRST = Long.getLong("fuzz.seed", 1);

    /** Reading gives up after five seconds of work, checking after five more. */
    private static final Duration LONGEST = Duration.ofSeconds(11);

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @TempDir private Path folder;

    @Test
    void everyDamagedFileIsReadOrRefused() throws IOException {
        var originals = originals();
        var failures = new ArrayList<String>();
        for (long seed = FIRST; seed < FIRST + COUNT; seed++) {
            byte[] original = originals.get((int) (seed % originals.size()));
            tryOut(seed, new Mutator(seed).mutate(original), failures);
        }
        assertThat(failures).isEmpty();
    }

    private void tryOut(long seed, byte[] bytes, List<String> failures) throws IOException {
        Path file = Files.write(folder.resolve("damaged"), bytes);
        long began = THREADS.getCurrentThreadCpuTime();
        try {
            Report.of(new FilingReader().read(file, Progress.NONE));
        } catch (UnreadableException _) {
            // it is said why
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            failures.add(seed + ": " + e + " at " + Stream.of(e.getStackTrace()).findFirst());
        }
        if (THREADS.getCurrentThreadCpuTime() - began > LONGEST.toNanos()) {
            failures.add(seed + ": too slow");
        }
    }

    private static List<byte[]> originals() throws IOException {
        var originals = new ArrayList<byte[]>();
        for (String root : List.of("src/test/resources/filings", "src/main/resources/sample")) {
            try (Stream<Path> files = Files.walk(Path.of(root))) {
                for (Path file : files.filter(DamagedFilesTest::filing).sorted().toList()) {
                    originals.add(Files.readAllBytes(file));
                }
            }
        }
        originals.add(submission(originals));
        return originals;
    }

    /** Some of the documents in one submission, as EDGAR hands it out. */
    private static byte[] submission(List<byte[]> documents) {
        var submission =
                new StringBuilder("<SEC-DOCUMENT>0000000000-06-000001.txt\n<SEC-HEADER>\n");
        submission.append(
                "CONFORMED SUBMISSION TYPE:\t8-K\nPUBLIC DOCUMENT COUNT:\t\t4\n</SEC-HEADER>\n");
        for (String type : List.of("8-K", "EX-99.1", "EX-99.2", "EX-27")) {
            byte[] document = documents.get(submission.length() % documents.size());
            submission
                    .append("<DOCUMENT>\n<TYPE>")
                    .append(type)
                    .append("\n<FILENAME>")
                    .append(type)
                    .append(".txt\n<TEXT>\n")
                    .append(new String(document, StandardCharsets.ISO_8859_1))
                    .append("</TEXT>\n</DOCUMENT>\n");
        }
        return submission
                .append("</SEC-DOCUMENT>\n")
                .toString()
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static boolean filing(Path file) {
        String name = file.getFileName().toString();
        return Files.isRegularFile(file)
                && (name.startsWith("filing") || name.endsWith("k.txt") || name.endsWith(".htm"));
    }
}
