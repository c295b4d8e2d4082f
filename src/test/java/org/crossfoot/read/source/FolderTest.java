package org.crossfoot.read.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.crossfoot.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {

    @TempDir private Path folder;

    @Test
    void filesAreNamedByWhereTheyLieInTheirOrder() throws IOException {
        Files.createDirectories(folder.resolve("b"));
        Files.writeString(folder.resolve("b/page.htm"), "<html><body>");
        Files.writeString(folder.resolve("a.txt"), "Words");
        Files.writeString(folder.resolve(".hidden"), "Words");
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        var listing = new Listing();
        Folder.list(folder, listing);

        assertThat(Shelved.names(listing.items())).containsExactly("a.txt", "b/page.htm");
        assertThat(listing.problems())
                .extracting(Problem::kind)
                .containsExactly(Problem.Kind.PASSED_OVER, Problem.Kind.LINK_NOT_FOLLOWED);
    }

    @Test
    void hiddenFoldersAreNotEntered() throws IOException {
        Files.createDirectories(folder.resolve(".git"));
        Files.writeString(folder.resolve(".git/a.txt"), "Words");
        var listing = new Listing();
        Folder.list(folder, listing);

        assertThat(listing.items()).isEmpty();
        assertThat(listing.problems()).extracting(Problem::text).containsExactly(".git");
    }
}
