package org.crossfoot.app.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DropPlanTest {

    @TempDir private Path folder;

    @Test
    void opensFilingsAndSaysWhyOthersAreLeftOut() throws IOException {
        var htm = file("release.htm", "<html>");
        var text = file("release.TXT", "Words");
        var pages = file("release.pdf", "%PDF-1.7");
        var logo = file("logo.png", "pixels");
        var empty = file("empty.txt", "");

        var plan = DropPlan.of(List.of(htm, text, pages, logo, empty, folder));

        assertThat(plan.files()).containsExactly(htm, text, pages, folder);
        assertThat(plan.items())
                .extracting(DropPlan.Item::key)
                .containsExactly(
                        "drop.html",
                        "drop.text",
                        "drop.pdf",
                        "drop.not-a-filing",
                        "drop.empty",
                        "drop.folder");
    }

    @Test
    void triesAFileWithoutAnEnding() throws IOException {
        var submission = file("0001-06-000123", "<SEC-DOCUMENT>");

        assertThat(DropPlan.of(List.of(submission)).files()).containsExactly(submission);
    }

    @Test
    void saysSizesAsPeopleDo() {
        assertThat(DropPlan.size(12)).isEqualTo("1 KB");
        assertThat(DropPlan.size(412_345)).isEqualTo("412 KB");
        assertThat(DropPlan.size(1_100_000)).isEqualTo("1.1 MB");
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
