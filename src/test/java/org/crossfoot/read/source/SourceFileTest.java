package org.crossfoot.read.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Arrays;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.crossfoot.read.UnreadableException;
import org.crossfoot.read.UnreadableException.Kind;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFileTest {

    @TempDir private Path folder;

    @Test
    void remembersTheSumOfItsBytes() throws IOException {
        SourceFile file =
                SourceFile.read(only(write("a.txt", "abc".getBytes(StandardCharsets.UTF_8))));

        assertThat(file.origin().sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(file.origin().bytes()).isEqualTo(3);
    }

    @Test
    void saysWhatIsWrong() throws IOException {
        refuses(folder.resolve("gone.txt"), Kind.MISSING);
        refuses(folder, Kind.A_FOLDER);
        refuses(write("empty.txt", new byte[0]), Kind.EMPTY);
        refuses(write("blank.txt", " \n\t".getBytes(StandardCharsets.UTF_8)), Kind.BLANK);
        refuses(
                write("picture.txt", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1}),
                Kind.NOT_TEXT);
        refuses(write("paper.txt", "%PDF-1.7".getBytes(StandardCharsets.UTF_8)), Kind.DAMAGED);
        refuses(write("noise.txt", noise()), Kind.NOT_TEXT);
    }

    @Test
    void aLoopOfLinksFails() throws IOException {
        Path one = folder.resolve("one");
        Path two = folder.resolve("two");
        Files.createSymbolicLink(one, two);
        Files.createSymbolicLink(two, one);

        refuses(one, Kind.FAILED);
    }

    @Test
    void aFileWithoutPermissionSaysSo() throws IOException {
        assumeFalse("root".equals(System.getProperty("user.name")));
        Path file = write("closed.txt", "words".getBytes(StandardCharsets.UTF_8));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));

        refuses(file, Kind.NO_PERMISSION);
    }

    @Test
    void aHugeFileIsRefusedUnread() throws IOException {
        Path file = folder.resolve("huge.txt");
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(1L << 30);
        }

        Assertions.assertTimeout(Duration.ofSeconds(1), () -> refuses(file, Kind.TOO_LARGE));
    }

    @Test
    void aLargeFileOfBlanksIsAnsweredAtOnce() throws IOException {
        byte[] blanks = new byte[60_000_000];
        Arrays.fill(blanks, (byte) ' ');
        Path file = write("blanks.txt", blanks);

        Assertions.assertTimeout(Duration.ofSeconds(5), () -> refuses(file, Kind.BLANK));
    }

    private static byte[] noise() {
        byte[] noise = new byte[5_000];
        new java.util.Random(7).nextBytes(noise);
        return noise;
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static void refuses(Path file, Kind kind) {
        ThrowingCallable reading = () -> SourceFile.read(only(file));
        assertThatThrownBy(reading)
                .isInstanceOfSatisfying(
                        UnreadableException.class, e -> assertThat(e.kind()).isEqualTo(kind));
    }

    private static FilingSource only(Path file) throws IOException {
        return Intake.of(file).value().getFirst();
    }
}
