package org.crossfoot.read.statement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.crossfoot.model.Amount;
import org.crossfoot.model.Concept;
import org.crossfoot.model.Period;
import org.crossfoot.model.Tag;
import org.crossfoot.read.block.BlockReader;
import org.crossfoot.read.block.Blocks;

/** Pages of inline XBRL: each figure in double brackets is tagged as the element before it. */
final class Tagging {

    static final LocalDate END = LocalDate.of(2020, 12, 31);

    private static final String HEAD =
            """
            <html><body><div style="display:none"><ix:header><ix:resources>
            <xbrli:context id="now"><xbrli:entity/><xbrli:period><xbrli:instant>2020-12-31</xbrli:instant>
            </xbrli:period></xbrli:context>
            <xbrli:context id="part"><xbrli:entity><xbrli:segment>
            <xbrldi:explicitMember dimension="us-gaap:SegmentsAxis">x:NorthMember</xbrldi:explicitMember>
            </xbrli:segment></xbrli:entity><xbrli:period><xbrli:instant>2020-12-31</xbrli:instant></xbrli:period>
            </xbrli:context>
            <xbrli:context id="quarter"><xbrli:entity/><xbrli:period><xbrli:startDate>2020-10-01</xbrli:startDate>
            <xbrli:endDate>2020-12-31</xbrli:endDate></xbrli:period></xbrli:context>
            <xbrli:context id="half"><xbrli:entity/><xbrli:period><xbrli:startDate>2020-07-01</xbrli:startDate>
            <xbrli:endDate>2020-12-31</xbrli:endDate></xbrli:period></xbrli:context>
            <xbrli:unit id="usd"><xbrli:measure>iso4217:USD</xbrli:measure></xbrli:unit>
            <xbrli:unit id="shares"><xbrli:measure>xbrli:shares</xbrli:measure></xbrli:unit>
            </ix:resources></ix:header></div>
            """;

    private Tagging() {}

    /**
     * A page of a table: "Cash | us-gaap:Cash[[1,200]]"; ":part" before it for a segment's,
     * ":quarter" and ":half" for those that end on the same day.
     */
    static Blocks page(String script) {
        var html =
                new StringBuilder(HEAD).append("<p>BALANCE SHEETS</p><p>(In thousands)</p><table>");
        for (String line : script.lines().toList()) {
            html.append("<tr>");
            for (String cell : line.split("\\|", -1)) {
                html.append("<td>").append(tagged(cell.strip())).append("</td>");
            }
            html.append("</tr>");
        }
        html.append("</table>");
        return BlockReader.read("d1", java.util.Optional.empty(), "a.htm", html.toString());
    }

    private static String tagged(String cell) {
        return cell.replaceAll(
                        "(:part|:quarter|:half)?([\\w-]+:\\w+)\\[\\[([^\\]]*)\\]\\]",
                        "<ix:nonFraction contextRef=\"now$1\" name=\"$2\" unitRef=\"usd\" scale=\"3\""
                                + " decimals=\"-3\">$3</ix:nonFraction>")
                .replace("\"now:", "\"");
    }

    static Candidate candidate(Blocks page) {
        return DocumentTables.of(page).getFirst();
    }

    static TagGrid grid(Blocks page) {
        return new TagGrid(candidate(page).rows(), page.tags());
    }

    static Tag tag(String unit) {
        return new Tag(
                new Concept("Assets"),
                Period.at(END),
                new Amount(BigDecimal.ONE, 0),
                unit,
                Map.of());
    }
}
