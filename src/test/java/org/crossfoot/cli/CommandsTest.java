package org.crossfoot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.crossfoot.model.Sheets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {

    private static final String SAMPLE = "src/main/resources/sample/sample-8-k.txt";

    @TempDir Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Path plain;

    @BeforeEach
    void writeAFile() throws IOException {
        plain =
                Files.writeString(
                        folder.resolve("plain.txt"), Sheets.empty().documents().getFirst().text());
    }

    @Test
    void aFileWithNothingFlaggedIsZero() {
        assertThat(run("check", "--json", plain.toString())).isZero();
        assertThat(out()).startsWith("{\"version\":1,\"file\":\"" + plain).hasLineCount(1);
    }

    @Test
    void aFileWithAFindingIsOne() {
        assertThat(run("check", "--json", SAMPLE)).isEqualTo(1);
    }

    @Test
    void noFileThatCanBeReadIsTwo() {
        assertThat(run("check", "--json", "not-there.txt")).isEqualTo(2);
        assertThat(out()).contains("\"error\":\"not-there.txt is not there");
    }

    @Test
    void oneBadFileLeavesTheOthersAlone() {
        assertThat(run("check", "--json", "not-there.txt", plain.toString())).isZero();
        assertThat(out().lines()).hasSize(2);
    }

    @Test
    void aFolderStandsForItsFiles() throws IOException {
        Files.writeString(folder.resolve("another.txt"), "Nothing here.\n");

        run("check", "--json", folder.toString());

        assertThat(out().lines()).hasSize(2);
        assertThat(out()).contains("another.txt").contains("plain.txt");
    }

    @Test
    void wrongUsageIsTwoAndSaysHow() {
        assertThat(run("check", "--no-such-option", plain.toString())).isEqualTo(2);
        assertThat(err()).contains("Unknown option").contains("Usage");
    }

    @Test
    void reportWithoutAFormatIsWrongUsage() {
        assertThat(run("report", plain.toString())).isEqualTo(2);
        assertThat(err()).contains("--pdf");
    }

    @Test
    void reportWritesEveryFormat() {
        int exit =
                run(
                        "report",
                        SAMPLE,
                        "--pdf",
                        folder.resolve("o.pdf").toString(),
                        "--xlsx",
                        folder.resolve("o.xlsx").toString(),
                        "--csv",
                        folder.resolve("csv").toString(),
                        "--json",
                        folder.resolve("o.json").toString());

        assertThat(exit).isEqualTo(1);
        assertThat(folder.resolve("o.pdf")).isNotEmptyFile();
        assertThat(folder.resolve("o.xlsx")).isNotEmptyFile();
        assertThat(folder.resolve("o.json")).isNotEmptyFile();
        assertThat(folder.resolve("csv")).isNotEmptyDirectory();
    }

    @Test
    void aPlaceThatCannotBeWrittenIsOneSentence() {
        String place = folder.resolve("nowhere/o.pdf").toString();

        assertThat(run("report", plain.toString(), "--pdf", place)).isEqualTo(2);
        assertThat(err()).contains("its folder is not there").hasLineCount(1);
    }

    @Test
    void versionComesFromTheBuild() {
        assertThat(run("--version")).isZero();
        assertThat(out()).matches("Crossfoot \\d+\\.\\d+.*\\s*");
    }

    @Test
    void helpNamesTheCommands() {
        assertThat(run("--help")).isZero();
        assertThat(out()).contains("check").contains("report").contains("Exit status");
    }

    private int run(String... arguments) {
        var console =
                new Console(
                        out,
                        new PrintWriter(out, true, StandardCharsets.UTF_8),
                        new PrintWriter(err, true, StandardCharsets.UTF_8));
        return CommandLines.crossfoot(console).execute(arguments);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
