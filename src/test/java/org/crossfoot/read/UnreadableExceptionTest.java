package org.crossfoot.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.ZipException;
import org.crossfoot.read.UnreadableException.Kind;
import org.junit.jupiter.api.Test;

class UnreadableExceptionTest {

    private static final Path FILE = Path.of("folder", "filing.zip");

    @Test
    void whatWentWrongIsToldByKind() {
        assertThat(kind(new NoSuchFileException("filing.zip"))).isEqualTo(Kind.MISSING);
        assertThat(kind(new AccessDeniedException("filing.zip"))).isEqualTo(Kind.NO_PERMISSION);
        assertThat(kind(new ZipException("encrypted ZIP entry not supported")))
                .isEqualTo(Kind.ENCRYPTED);
        assertThat(kind(new ZipException("zip END header not found")))
                .isEqualTo(Kind.DAMAGED_ARCHIVE);
        assertThat(kind(new ZipException())).isEqualTo(Kind.DAMAGED_ARCHIVE);
        assertThat(kind(new EOFException("Unexpected end of ZLIB input stream")))
                .isEqualTo(Kind.DAMAGED_ARCHIVE);
        assertThat(kind(new IOException("broken pipe"))).isEqualTo(Kind.FAILED);
    }

    @Test
    void whatIsKnownAlreadyStaysAsItIs() {
        var known = new UnreadableException(Kind.BLANK, FILE);

        assertThat(UnreadableException.of(FILE, known)).isSameAs(known);
    }

    @Test
    void theMessageNamesTheFileAndNotItsFolder() {
        assertThat(new UnreadableException(Kind.BLANK, FILE)).hasMessage("BLANK: filing.zip");
    }

    private static Kind kind(IOException problem) {
        var unreadable = UnreadableException.of(FILE, problem);
        assertThat(unreadable).hasCause(problem);
        return unreadable.kind();
    }
}
