package org.crossfoot.read.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredTest {

    @TempDir private Path folder;

    @Test
    void aNameIsFolderAndFile() {
        var nested = new Stored.Nested(Path.of("all.zip"), "in/data.zip", "hp/a.xml", 5);

        assertThat(nested.name()).isEqualTo("in/data.zip/hp/a.xml");
        assertThat(nested.file()).isEqualTo("a.xml");
        assertThat(nested.folder()).isEqualTo("in/data.zip/hp/");
        assertThat(new Stored.OnDisk(Path.of("a"), "a.txt", 1).folder()).isEmpty();
    }

    @Test
    void bytesCanBeReadAsOftenAsAsked() throws IOException {
        var file = new Stored.OnDisk(Files.writeString(folder.resolve("a"), "Words"), "a", 5);
        var packed = new Stored.Packed(Shelved.zip(folder.resolve("b.zip"), "in/b"), "in/b", 4);

        assertThat(Shelved.read(file)).isEqualTo("Words").isEqualTo(Shelved.read(file));
        assertThat(Shelved.read(packed)).isEqualTo("in/b").isEqualTo(Shelved.read(packed));
    }
}
