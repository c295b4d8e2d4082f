package org.crossfoot.app.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two processes and one right: the second process is a JVM of its own. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class SingleInstanceTest {

    private static final List<Path> FILES = List.of(Path.of("/a b.txt"), Path.of("/c.htm"));

    @TempDir private Path folder;

    /** The other process: takes the right and holds it, or hands its files over. */
    static final class Other {

        private Other() {}

        public static void main(String... arguments) throws Exception {
            var folder = Path.of(arguments[0]);
            var held = SingleInstance.take(folder);
            if (held.isPresent()) {
                Files.createFile(folder.resolve("held"));
                Thread.sleep(TimeUnit.MINUTES.toMillis(1));
            }
            System.exit(SingleInstance.handOver(folder, FILES) ? 3 : 4);
        }
    }

    @Test
    void aSecondProcessHandsItsFilesOver() throws Exception {
        try (var first = SingleInstance.take(folder).orElseThrow()) {
            var second = start();

            List<List<Path>> letters = List.of();
            while (letters.isEmpty()) {
                letters = first.inbox().take();
            }

            assertThat(letters).containsExactly(FILES);
            assertThat(second.waitFor()).isEqualTo(3);
        }
    }

    @Test
    void saysSoWhenNobodyTakesTheFiles() throws Exception {
        try (var deaf = SingleInstance.take(folder).orElseThrow()) {
            assertThat(deaf.inbox().take()).isEmpty();

            assertThat(start().waitFor()).isEqualTo(4);
            assertThat(deaf.inbox().take()).isEmpty();
        }
    }

    @Test
    void aCrashLeavesNoLock() throws Exception {
        var crashing = start();
        while (!Files.exists(folder.resolve("held"))) {
            Thread.onSpinWait();
        }
        assertThat(SingleInstance.take(folder)).isEmpty();

        crashing.destroyForcibly().waitFor();

        try (var next = SingleInstance.take(folder).orElseThrow()) {
            assertThat(next.inbox().take()).isEmpty();
        }
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Other.class.getName(),
                        folder.toString())
                .inheritIO()
                .start();
    }
}
