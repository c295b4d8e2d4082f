package org.crossfoot.read.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.crossfoot.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentsTest {

    @TempDir private Path folder;

    @Test
    void readsTheReportAndTheExhibitsWithStatements() throws IOException {
        Contents contents =
                read(
                        document("10-K", "Report")
                                + document("EX-10", "Lease")
                                + document("EX-13.1", "Annual report")
                                + document("EX-99.1", "Release"));

        assertThat(contents.submission()).isFalse();
        assertThat(contents.bodies())
                .extracting(body -> body.type().orElse(""))
                .containsExactly("10-K", "EX-13.1", "EX-99.1");
        assertThat(contents.problems())
                .extracting(Problem::kind, Problem::text)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                Problem.Kind.DOCUMENT_SKIPPED, "EX-10"));
    }

    @Test
    void skipsPicturesWrittenOutAsText() throws IOException {
        Contents contents =
                read(document("8-K", "Cover") + document("EX-99.1", "begin 644 chart.jpg\nM_]C_"));

        assertThat(contents.bodies()).hasSize(1);
    }

    @Test
    void saysThatADocumentIsCutOff() throws IOException {
        Contents contents = read("<DOCUMENT>\n<TYPE>8-K\n<TEXT>\nThe end is miss");

        assertThat(contents.problems()).extracting(Problem::kind).contains(Problem.Kind.CUT_OFF);
        assertThat(contents.bodies().getFirst().text().strip()).isEqualTo("The end is miss");
    }

    @Test
    void saysThatThereAreFewerDocumentsThanTheHeaderCounts() throws IOException {
        String two = document("8-K", "Cover") + document("EX-99.1", "Release");
        String header = "<SEC-HEADER>\nPUBLIC DOCUMENT COUNT:\t\t%d\n</SEC-HEADER>\n";

        assertThat(read(header.formatted(3) + two).problems())
                .extracting(Problem::kind)
                .containsExactly(Problem.Kind.CUT_OFF);
        assertThat(read(header.formatted(2) + two).problems()).isEmpty();
    }

    @Test
    void saysThatAPageOfHtmlIsCutOff() throws IOException {
        String page = "<html><body><table><tr><td>Total assets</td><td>72,994</td></tr></table>";

        assertThat(read(page + "<p").problems())
                .extracting(Problem::kind)
                .containsExactly(Problem.Kind.CUT_OFF);
        assertThat(read(page).problems()).hasSize(1);
        assertThat(read(page + "</BODY></HTML>\n").problems()).isEmpty();
        assertThat(read("a < b, and no page").problems()).isEmpty();
    }

    @Test
    void eachDocumentHasItsOwnEncoding() throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.write(document("8-K", "Café’s “net” loss").getBytes(StandardCharsets.UTF_8));
        bytes.write(document("EX-99", "Café’s").getBytes(Charset.forName("windows-1252")));
        Path file = Files.write(folder.resolve("both.txt"), bytes.toByteArray());

        assertThat(contents(file).bodies())
                .extracting(body -> body.text().strip())
                .containsExactly("Café’s “net” loss", "Café’s");
    }

    private static String document(String type, String text) {
        return "<DOCUMENT>\n<TYPE>" + type + "\n<TEXT>\n" + text + "\n</TEXT>\n</DOCUMENT>\n";
    }

    private static Contents contents(Path file) throws IOException {
        return Contents.of(SourceFile.read(Intake.of(file).value().getFirst()), List.of());
    }

    private Contents read(String text) throws IOException {
        return contents(Files.writeString(folder.resolve("a.txt"), text));
    }
}
