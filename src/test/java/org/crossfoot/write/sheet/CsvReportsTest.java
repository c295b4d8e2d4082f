package org.crossfoot.write.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.crossfoot.write.Reports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvReportsTest {

    @TempDir Path folder;

    @Test
    void aFileAStatementWithRealNegatives() throws IOException {
        new CsvReports().write(Reports.sound(), folder.resolve("out"));

        var sheet = Files.readAllLines(folder.resolve("out/Balance Sheets.csv"));
        assertThat(sheet.getFirst())
                .isEqualTo(
                        "label,level,role,unit,concept,\"September 30, 2006\",\"March 31, 2006\"");
        assertThat(sheet)
                .anyMatch(
                        line ->
                                line.startsWith("Accumulated deficit,")
                                        && line.endsWith(",-532325,-512306"))
                .anyMatch(line -> line.contains("USD x 1000"));
        assertThat(folder.resolve("out/Statements of Operations.csv")).exists();
    }

    @Test
    void perShareFiguresKeepTheirUnit() throws IOException {
        new CsvReports().write(Reports.sound(), folder);

        assertThat(Files.readAllLines(folder.resolve("Statements of Operations.csv")))
                .anyMatch(line -> line.contains("USD a share") && line.contains(",-0.1,"));
    }
}
