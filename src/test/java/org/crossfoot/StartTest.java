package org.crossfoot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged program starts by its own launcher, on its own runtime: all else can be green while
 * it does not.
 */
class StartTest {

    private static final Path LAUNCHER = Path.of("target/crossfoot/bin/crossfoot").toAbsolutePath();
    private static final Path SAMPLE =
            Path.of("src/main/resources/sample/sample-8-k.txt").toAbsolutePath();

    @TempDir Path home;

    @Test
    void showsItsWindowWithTheFilingOpen() throws Exception {
        String said = run(0, "--exit-when-ready", SAMPLE.toString());

        assertThat(said).contains("ready: Tarnfield");
    }

    @Test
    void checksWithoutADisplay() throws Exception {
        String said = run(1, "check", "--json", SAMPLE.toString());

        assertThat(said).startsWith("{\"version\":1,").contains("\"BALANCE_SHEET\"");
    }

    private String run(int status, String... arguments) throws IOException, InterruptedException {
        Path output = home.resolve("said.txt");
        var builder = new ProcessBuilder(LAUNCHER.toString());
        builder.command().addAll(java.util.List.of(arguments));
        builder.environment().put("XDG_CONFIG_HOME", home.toString());
        if (!arguments[0].startsWith("--")) {
            builder.environment().remove("DISPLAY");
        }
        var process = builder.redirectErrorStream(true).redirectOutput(output.toFile()).start();
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("ended by itself").isTrue();
        } finally {
            process.destroyForcibly();
        }
        String said = Files.readString(output);
        assertThat(process.exitValue()).as(said).isEqualTo(status);
        return said;
    }
}
