package org.crossfoot.write.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A sheet as a spreadsheet reads it from its file. */
final class Books {

    private Books() {}

    /** The rows of a sheet, cells as text without exponents, empty ones left out. */
    static List<List<String>> rows(Consumer<Worksheet> writer) {
        var book = book(writer);
        var shared =
                part(book, "xl/sharedStrings.xml").select("si").stream()
                        .map(Element::text)
                        .toList();
        var rows = new ArrayList<List<String>>();
        for (var row : part(book, "xl/worksheets/sheet1.xml").select("row")) {
            rows.add(
                    row.select("c").stream()
                            .filter(cell -> cell.selectFirst("v") != null)
                            .map(
                                    cell ->
                                            cell.attr("t").equals("s")
                                                    ? shared.get(Integer.parseInt(cell.text()))
                                                    : new BigDecimal(cell.text()).toPlainString())
                            .toList());
        }
        return rows;
    }

    /** The formats of numbers that a sheet uses. */
    static List<String> formats(Consumer<Worksheet> writer) {
        return part(book(writer), "xl/styles.xml").select("numFmt").eachAttr("formatCode");
    }

    private static Path book(Consumer<Worksheet> writer) {
        try {
            var file = Files.createTempFile("sheet", ".xlsx");
            file.toFile().deleteOnExit();
            try (var out = Files.newOutputStream(file);
                    var book = new Workbook(out, "Crossfoot", "1.0")) {
                writer.accept(book.newWorksheet("Sheet"));
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document part(Path book, String name) {
        try (var zip = new ZipFile(book.toFile());
                var in = zip.getInputStream(zip.getEntry(name))) {
            return Jsoup.parse(in, "UTF-8", "", Parser.xmlParser());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
