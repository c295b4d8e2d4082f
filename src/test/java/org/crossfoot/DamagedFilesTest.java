package org.crossfoot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
    private static final Duration LONGEST = Duration.ofSeconds(20);

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
        long began = System.nanoTime();
        try {
            Report.of(new FilingReader().read(file, Progress.NONE));
        } catch (UnreadableException _) {
            // it is said why
        } catch (RuntimeException | StackOverflowError e) {
            failures.add(seed + ": " + e + " at " + e.getStackTrace()[0]);
        }
        if (System.nanoTime() - began > LONGEST.toNanos()) {
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
        return originals;
    }

    private static boolean filing(Path file) {
        String name = file.getFileName().toString();
        return Files.isRegularFile(file)
                && (name.startsWith("filing") || name.endsWith("k.txt") || name.endsWith(".htm"));
    }
}
