package org.crossfoot.read.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.crossfoot.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExhibitsTest {

    @TempDir private Path folder;

    @Test
    void exhibitsWithStatementsAreReadAndOthersSkipped() throws IOException {
        var contents =
                Exhibits.read(
                        List.of(write("dex991.htm", "Release"), write("dex101.htm", "Lease")));

        assertThat(contents.bodies())
                .singleElement()
                .satisfies(
                        body -> {
                            assertThat(body.type()).contains("EX-99.1");
                            assertThat(body.text()).isEqualTo("Release");
                        });
        assertThat(contents.problems())
                .extracting(Problem::kind, Problem::text)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                Problem.Kind.DOCUMENT_SKIPPED, "dex101.htm"));
    }

    @Test
    void whatCannotBeReadIsNamed() {
        var gone = new Stored.OnDisk(folder.resolve("dex991.htm"), "dex991.htm", 5);

        assertThat(Exhibits.read(List.of(gone)).problems())
                .extracting(Problem::kind)
                .containsExactly(Problem.Kind.NOT_LET_READ);
    }

    private Stored write(String name, String text) throws IOException {
        return new Stored.OnDisk(
                Files.writeString(folder.resolve(name), text), name, text.length());
    }
}
