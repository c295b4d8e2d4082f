package org.crossfoot.write.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.crossfoot.write.FindingTexts;
import org.crossfoot.write.Report;
import org.crossfoot.write.Version;
import org.dhatim.fastexcel.Workbook;

/** Writes reports as workbooks: a sheet a statement, one of findings, one of trends. */
public final class XlsxReports {

    private static final int LONGEST_NAME = 31;

    private final FindingTexts texts;

    public XlsxReports(ResourceBundle messages) {
        this.texts = new FindingTexts(messages);
    }

    public void write(Report report, OutputStream out) throws IOException {
        String version = Version.current().replaceAll("^(\\d+\\.\\d+).*", "$1");
        try (var book = new Workbook(out, "Crossfoot", version)) {
            Set<String> names = new HashSet<>();
            for (var statement : report.filing().statements()) {
                var sheet = book.newWorksheet(name(statement.title(), names));
                new StatementSheet(sheet, report.filing(), statement).write();
            }
            new FindingSheet(book.newWorksheet(name("Findings", names)), report, texts).write();
            if (!report.series().isEmpty()) {
                new TrendSheet(book.newWorksheet(name("Trends", names)), report).write();
            }
        }
    }

    /** A name that a workbook takes: short, without its own signs, and not taken yet. */
    static String name(String title, Set<String> taken) {
        String plain = title.replaceAll("[\\[\\]:*?/\\\\'\\p{Cntrl}]", " ").replaceAll("\\s+", " ");
        String base =
                plain.strip()
                        .replaceFirst("(?i)^(unaudited )?(condensed )?consolidated ", "")
                        .strip();
        String first = cut(base.isEmpty() ? "Statement" : base, LONGEST_NAME);
        String name = first;
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            String number = " " + i;
            name = cut(first, LONGEST_NAME - number.length()) + number;
        }
        return name;
    }

    private static String cut(String name, int length) {
        return name.length() <= length ? name : name.substring(0, length).strip();
    }
}
