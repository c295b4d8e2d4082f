package org.crossfoot.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.crossfoot.model.Sheets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void filesReadAtOnceAreReportedInTheirOrder() throws IOException {
        for (int i = 10; i < 30; i++) {
            Files.writeString(folder.resolve(i + ".txt"), "Nothing here.\n");
        }

        run("check", "--json", "--jobs", "4", SAMPLE, folder.toString());

        assertThat(out().lines().skip(1).limit(20).toList())
                .allSatisfy(line -> assertThat(line).contains(".txt"))
                .isSorted()
                .hasSize(20);
        assertThat(out()).startsWith("{\"version\":1,\"file\":\"" + SAMPLE);
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

    @ParameterizedTest
    @ValueSource(strings = {"check", "report", "help"})
    void everyCommandHasHelpOfItsOwn(String command) {
        assertThat(run("help", command)).isZero();
        assertThat(out()).contains("crossfoot " + command);
    }

    @Test
    void noCommandAtAllIsWrongUsage() {
        assertThat(run("chekc", plain.toString())).isEqualTo(2);
        assertThat(err()).isNotBlank();
    }

    @Test
    void peopleAreToldWhatAgreesAndWhatDoesNot() {
        assertThat(run("check", SAMPLE)).isEqualTo(1);
        assertThat(out()).contains("Tarnfield Instruments").contains("28,155").contains("28,515");
        assertThat(err()).isEmpty();
    }

    @Test
    void statementsArePrintedInFullOnRequest() {
        run("check", SAMPLE);
        String brief = out();
        out.reset();

        run("check", "--statements", SAMPLE);

        assertThat(brief).doesNotContain("Goodwill");
        assertThat(out()).contains("Goodwill").contains("3,200");
    }

    @Test
    void forPeopleABadFileIsASentenceBesideTheOutput() {
        assertThat(run("check", "not-there.txt", plain.toString())).isZero();
        assertThat(err()).startsWith("not-there.txt is not there").hasLineCount(1);
        assertThat(out()).doesNotContain("not-there.txt");
    }

    @Test
    void filesOfAFolderComeByNameWithThoseBelowItAndWithoutHiddenOnes() throws IOException {
        Files.writeString(Files.createDirectory(folder.resolve("a")).resolve("b.txt"), "Words.\n");
        Files.writeString(folder.resolve(".hidden.txt"), "Words.\n");

        run("check", "--json", folder.toString());

        assertThat(out().lines())
                .hasSize(2)
                .satisfiesExactly(
                        first -> assertThat(first).contains("b.txt"),
                        second -> assertThat(second).contains("plain.txt"));
    }

    @Test
    void anEmptyFolderIsASentence() throws IOException {
        var empty = Files.createDirectory(folder.resolve("empty"));

        assertThat(run("check", empty.toString())).isEqualTo(2);
        assertThat(err()).contains("is a folder with no files to read").hasLineCount(1);
    }

    @Test
    void aNameThatTheSystemCannotWriteIsNotThere() {
        assertThat(run("check", "a\0b.txt", plain.toString())).isZero();
        assertThat(err()).contains("is not there").hasLineCount(1);
    }

    @Test
    void aNameInAnotherAlphabetIsReadAndNamed() throws IOException {
        String name = "отчёт – 報告.txt";
        var names = Charset.forName(System.getProperty("sun.jnu.encoding"));
        assumeTrue(names.newEncoder().canEncode(name), "the system's names are ASCII");
        var file = Files.writeString(folder.resolve(name), "Words.\n");

        assertThat(run("check", "--json", file.toString())).isZero();
        assertThat(out()).contains(name);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aNameOfBrokenBytesInAFolderIsReadAllTheSame() throws Exception {
        String broken = "printf 'Words.\\n' > \"$1/$(printf 'caf\\351.txt')\"";
        var made =
                new ProcessBuilder("sh", "-c", broken, "sh", folder.toString()).inheritIO().start();
        assertThat(made.waitFor()).isZero();

        assertThat(run("check", "--json", folder.toString())).isZero();
        assertThat(out().lines()).hasSize(2).noneMatch(line -> line.contains("\"error\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--pdf", "--xlsx", "--json"})
    void aFolderInPlaceOfAReportIsOneSentence(String format) throws IOException {
        var taken = Files.createDirectory(folder.resolve("taken"));
        Files.writeString(taken.resolve("kept.txt"), "Words.\n");

        assertThat(run("report", plain.toString(), format, taken.toString())).isEqualTo(2);
        assertThat(err()).startsWith("report: ").hasLineCount(1);
        assertThat(taken.resolve("kept.txt")).exists();
    }

    @Test
    void aReportOnAFileThatIsNotThereWritesNothing() {
        var pdf = folder.resolve("o.pdf");

        assertThat(run("report", "not-there.txt", "--pdf", pdf.toString())).isEqualTo(2);
        assertThat(err()).startsWith("not-there.txt is not there").hasLineCount(1);
        assertThat(pdf).doesNotExist();
    }

    @Test
    void aReportOnAFilingWithoutFindingsIsZeroOnEitherPaper() {
        for (String paper : List.of("letter", "A4")) {
            var pdf = folder.resolve(paper + ".pdf");
            assertThat(run("report", plain.toString(), "--paper", paper, "--pdf", pdf.toString()))
                    .isZero();
            assertThat(pdf).isNotEmptyFile();
        }
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
