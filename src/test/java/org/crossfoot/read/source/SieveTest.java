package org.crossfoot.read.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.crossfoot.SmallHeap;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SieveTest {

    private static final String HEADER =
            "<SEC-DOCUMENT>\n<SEC-HEADER>\nCONFORMED SUBMISSION TYPE: 10-Q\n</SEC-HEADER>\n";
    private static final String PICTURE =
            "M_]C_X  02D9)1@ ! 0$ 8 !@  #_VP!#  @&!@<&!0@'!P<)\"0@*#!0-# L+\n".repeat(16_384);

    @TempDir Path folder;

    @Test
    void whatIsReadIsKeptAndOfTheRestWhereItIs() throws IOException {
        String page = document("10-Q", "a.htm", "<html><body>A page.</body></html>\n");
        String picture = document("GRAPHIC", "b.jpg", "begin 644 b.jpg\n" + PICTURE);
        String release = document("EX-99.1", "c.htm", "<html><body>A release.</body></html>\n");
        String whole = HEADER + page + picture + release;

        String kept = kept(whole);

        assertThat(kept).startsWith(HEADER + page).endsWith(release).hasSizeLessThan(3_000);
        assertThat(Submission.of(kept).orElseThrow().parts())
                .hasSameSizeAs(Submission.of(whole).orElseThrow().parts())
                .extracting(Part::name)
                .containsExactly("a.htm", "b.jpg", "c.htm");
    }

    @Test
    void aDocumentThatIsCutOffIsKeptToItsEnd() throws IOException {
        String whole = HEADER + "<DOCUMENT>\n<TYPE>10-Q\n<TEXT>\n" + "Words.\n".repeat(500);

        assertThat(kept(whole)).isEqualTo(whole);
    }

    @Test
    void oneLineMayBeAsLongAsItLikes() throws IOException {
        String line = "<html><body>" + "x".repeat(300_000) + "</body></html>\n";
        String whole = HEADER + document("10-Q", "a.htm", line);

        assertThat(kept(whole)).isEqualTo(whole);
    }

    @Test
    void alsoTheInstanceWhereNoPageStandsBeforeIt() throws IOException {
        String instance = document("EX-101.INS", "a.xml", "<xbrl>" + PICTURE + "</xbrl>\n");
        String page = document("10-Q", "a.htm", "<html>Words.</html>\n");

        assertThat(kept(HEADER + instance)).isEqualTo(HEADER + instance);
        assertThat(kept(HEADER + page + instance)).hasSizeLessThan(70_000);
    }

    /** The file alone would fill the heap that it is given. */
    @Test
    void twoHundredMegabytesAreReadInAFractionOfThem() throws Exception {
        Path file = folder.resolve("large.txt");
        try (OutputStream out = Files.newOutputStream(file)) {
            String page =
                    Files.readString(Path.of("src/test/resources/filings/html-heads/filing.htm"));
            out.write((HEADER + document("10-Q", "a.htm", page)).getBytes(StandardCharsets.UTF_8));
            byte[] picture =
                    document("GRAPHIC", "b.jpg", "begin 644 b.jpg\n" + PICTURE)
                            .getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 200; i++) {
                out.write(picture);
            }
        }
        assertThat(Files.size(file)).isGreaterThan(200_000_000);

        String said = SmallHeap.check("160m", file);

        assertThat(said)
                .contains(Filing.Format.SUBMISSION.name())
                .contains("BALANCE_SHEET")
                .contains(Problem.Kind.DOCUMENT_SKIPPED.name());
    }

    private static String kept(String text) throws IOException {
        var in = new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1));
        return new String(Sieve.read(in).orElseThrow(), StandardCharsets.ISO_8859_1);
    }

    private static String document(String type, String name, String text) {
        return "<DOCUMENT>\n<TYPE>%s\n<FILENAME>%s\n<TEXT>\n%s</TEXT>\n</DOCUMENT>\n"
                .formatted(type, name, text);
    }
}
