package org.crossfoot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.crossfoot.cli.Main;

/** The program in a process of its own, with as little memory as is said. */
public final class SmallHeap {

    private SmallHeap() {}

    /**
     * What {@code check --json} says of files, its complaints with it.
     *
     * @param heap as the JVM takes it: {@code 512m}
     */
    public static String check(String heap, Path... files)
            throws IOException, InterruptedException {
        var command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx" + heap,
                                "-cp",
                                System.getProperty("java.class.path"),
                                Main.class.getName(),
                                "check",
                                "--json"));
        Stream.of(files).map(Path::toString).forEach(command::add);
        var program = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(program.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return said;
    }
}
