package org.crossfoot.read.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.crossfoot.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {

    @TempDir private Path folder;

    @Test
    void namesThatLeadOutAreRefusedAndHiddenOnesPassedOver() throws IOException {
        var listing = new Listing();
        Archive.list(
                Shelved.zip(
                        folder.resolve("a.zip"),
                        "in/page.htm",
                        "../out.htm",
                        "/root.htm",
                        "C:out.htm",
                        "a..b.htm",
                        ".hidden"),
                listing);

        assertThat(Shelved.names(listing.items())).containsExactly("in/page.htm", "a..b.htm");
        assertThat(listing.problems())
                .extracting(Problem::kind)
                .containsExactly(
                        Problem.Kind.NAME_REFUSED,
                        Problem.Kind.NAME_REFUSED,
                        Problem.Kind.NAME_REFUSED,
                        Problem.Kind.PASSED_OVER);
    }

    @Test
    void anEntryIsReadByItsName() throws IOException {
        var archive = Shelved.zip(folder.resolve("a.zip"), "one.htm", "two.htm");

        assertThat(Shelved.read(new Stored.Packed(archive, "two.htm", 7))).isEqualTo("two.htm");
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> Archive.open(archive, "three.htm"));
    }
}
