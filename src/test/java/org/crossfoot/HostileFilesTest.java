package org.crossfoot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files made to break a reader are read as far as they go or refused in a sentence, in 512 MB. */
class HostileFilesTest {

    private static final String HEAD =
            "<html><body><p>Marrow Tools Inc. reports revenue of $5 million.</p>";
    private static final String READ = "\"version\":1";
    private static final String TOO_LARGE = "is larger than Crossfoot reads";

    @TempDir private Path folder;

    @Test
    void aHundredThousandNestedTags() throws Exception {
        assertThat(said(HEAD + "<div>".repeat(100_000) + "x", "nested.htm")).contains(READ);
        assertThat(said(HEAD + "<table><tr><td>".repeat(100_000) + "1", "tables.htm"))
                .contains(READ);
    }

    @Test
    void aTableOfAMillionCells() throws Exception {
        String row = "<tr>" + "<td>1,234</td>".repeat(100) + "</tr>";

        assertThat(said(HEAD + "<table>" + row.repeat(10_000) + "</table>", "cells.htm"))
                .contains(TOO_LARGE);
    }

    @Test
    void spansAsWideAsAnIntegerGoes() throws Exception {
        String row = "<tr><td colspan=2147483647 rowspan=2147483647>Cash</td><td>5</td></tr>";

        assertThat(said(HEAD + "<table>" + row.repeat(200) + "</table>", "spans.htm"))
                .contains(READ);
    }

    @Test
    void entitiesThatMultiply() throws Exception {
        var bomb = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaa\">");
        for (char name = 'b'; name < 'l'; name++) {
            String ten = ("&" + (char) (name - 1) + ";").repeat(10);
            bomb.append("<!ENTITY ").append(name).append(" \"").append(ten).append("\">");
        }
        bomb.append("]><xbrl xmlns=\"http://www.xbrl.org/2003/instance\">&k;</xbrl>");

        assertThat(said(bomb.toString(), "bomb.xml")).contains("declares a document type");
    }

    @Test
    void aGigabyteThatIsNotThere() throws Exception {
        Path sparse = folder.resolve("sparse.txt");
        try (var file = new RandomAccessFile(sparse.toFile(), "rw")) {
            file.setLength(1L << 30);
        }

        assertThat(SmallHeap.check("512m", sparse)).contains(TOO_LARGE);
    }

    @Test
    void aGigabyteInASmallArchive() throws Exception {
        Path archive = folder.resolve("bomb.zip");
        byte[] line =
                "Total assets   1,234   1,234\n".repeat(40_000).getBytes(StandardCharsets.UTF_8);
        try (var zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry("filing.txt"));
            for (int i = 0; i < 1_000; i++) {
                zip.write(line);
            }
        }

        assertThat(SmallHeap.check("512m", archive)).contains(TOO_LARGE);
    }

    @Test
    void aFolderInAFolderThatIsItself() throws Exception {
        Path loop = Files.createDirectory(folder.resolve("loop"));
        Files.createSymbolicLink(loop.resolve("again"), loop);

        assertThat(SmallHeap.check("512m", loop)).contains("holds no filing");
    }

    private String said(String text, String name) throws IOException, InterruptedException {
        return SmallHeap.check("512m", Files.writeString(folder.resolve(name), text));
    }
}
