package org.crossfoot.read.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecksumTest {

    @TempDir private Path folder;

    @Test
    void aFileThatIsOneFilingHasItsOwnSum() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), "abc");
        var filing = new FilingSource(file, "", List.of(stored(file)), List.of());

        assertThat(Checksum.of(filing)).isEqualTo(sum("abc"));
    }

    @Test
    void aFolderHasThatOfItsPartsOneBehindTheOther() throws Exception {
        Path one = Files.writeString(folder.resolve("a.txt"), "abc");
        Path two = Files.writeString(folder.resolve("b.txt"), "def");
        var filing = new FilingSource(folder, "", List.of(stored(one), stored(two)), List.of());

        assertThat(Checksum.of(filing)).isEqualTo(sum("abcdef"));
    }

    private static Stored stored(Path file) {
        return new Stored.OnDisk(file, file.getFileName().toString(), 3);
    }

    private static String sum(String text) throws Exception {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
