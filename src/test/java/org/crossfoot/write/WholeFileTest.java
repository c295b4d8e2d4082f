package org.crossfoot.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir Path folder;

    @Test
    void aFailureLeavesTheOldFileAndNothingElse() throws IOException {
        var file = Files.writeString(folder.resolve("out.pdf"), "before");

        assertThatIOException()
                .isThrownBy(
                        () ->
                                WholeFile.write(
                                        file,
                                        out -> {
                                            out.write('x');
                                            throw new IOException("full");
                                        }));

        assertThat(file).hasContent("before");
        assertThat(folder).isDirectoryContaining("glob:**/out.pdf");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void replacesWhatWasThere() throws IOException {
        var file = Files.writeString(folder.resolve("out.txt"), "before");

        WholeFile.write(
                file, out -> out.write("after".getBytes(java.nio.charset.StandardCharsets.UTF_8)));

        assertThat(file).hasContent("after");
    }

    @Test
    void namesTheFileWhenItsFolderIsNotThere() {
        assertThatIOException()
                .isThrownBy(() -> WholeFile.write(folder.resolve("no/out.txt"), out -> {}))
                .isInstanceOf(NoSuchFileException.class)
                .withMessageEndingWith("out.txt");
    }
}
