package org.crossfoot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever has become of a file, reading it ends in a report or in a reason why there is none.
 *
 * <p>{@code ./dev fuzz 200000} tries as many damaged files; {@code ./dev fuzz 1 SEED} one again.
 */
class DamagedFilesTest {

    private static final int FEW = 200;
    private static final int MANY = 5_000;
    private static final int COUNT = Integer.getInteger("fuzz.count", FEW);
    private static final long FIRST = Long.getLong("fuzz.seed", 1);

    /** What went wrong is said at once where that is long before the end. */
    private static final boolean TALKS = COUNT != FEW;

    private static final Set<String> WORTH_A_LOOK =
            Set.of("BROKEN", "TOO_SLOW", "TOO_LARGE", "FAILED");

    @TempDir private Path folder;

    @Test
    void everyDamagedFileIsReadOrRefused() throws Exception {
        var kinds = Originals.byKind();
        var failures = new ArrayList<String>();
        var tally = new TreeMap<String, TreeMap<String, Integer>>();
        for (long seed = FIRST; seed < FIRST + COUNT; seed++) {
            var damaged = Originals.damaged(kinds, seed);
            var trial = Trial.of(Files.write(folder.resolve("damaged"), damaged.bytes()));
            String failure = seed + ", " + damaged.kind() + ": " + trial.failure().orElse("");
            if (trial.failure().isPresent()) {
                failures.add(failure);
            }
            if (WORTH_A_LOOK.contains(trial.outcome())) {
                say(trial.outcome() + " " + failure);
            }
            tally.computeIfAbsent(damaged.kind(), k -> new TreeMap<>())
                    .merge(trial.outcome(), 1, Integer::sum);
            if (seed % MANY == 0 || seed == FIRST + COUNT - 1) {
                say("up to " + seed);
                tally.forEach((kind, outcomes) -> say("  " + kind + ": " + outcomes));
            }
        }
        assertThat(failures).isEmpty();
        assertThat(COUNT < kinds.size() || tally.keySet().equals(kinds.keySet())).isTrue();
    }

    @Test
    void aSeedAloneMakesTheSameFileAgain() throws Exception {
        var kinds = Originals.byKind();
        var again = Originals.byKind();
        for (long seed : LongStream.range(0, 5L * kinds.size()).toArray()) {
            assertThat(Originals.damaged(kinds, seed).bytes())
                    .isEqualTo(Originals.damaged(again, seed).bytes());
        }
    }

    private static void say(String what) {
        if (TALKS) {
            System.out.println(what);
        }
    }
}
