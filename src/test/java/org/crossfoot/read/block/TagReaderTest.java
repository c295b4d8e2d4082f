package org.crossfoot.read.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crossfoot.model.Amount;
import org.crossfoot.model.Concept;
import org.crossfoot.model.Period;
import org.crossfoot.model.Source;
import org.crossfoot.model.Tag;
import org.junit.jupiter.api.Test;

class TagReaderTest {

    private static final String HEADER =
            """
            <html><body><div style="display:none"><ix:header><ix:resources>
            <xbrli:context id="year"><xbrli:entity/><xbrli:period><xbrli:startDate>2020-01-01</xbrli:startDate>
            <xbrli:endDate>2020-12-31</xbrli:endDate></xbrli:period></xbrli:context>
            <xbrli:context id="part"><xbrli:entity><xbrli:segment>
            <xbrldi:explicitMember dimension="us-gaap:SegmentsAxis">x:NorthMember</xbrldi:explicitMember>
            </xbrli:segment></xbrli:entity><xbrli:period><xbrli:instant>2020-12-31</xbrli:instant></xbrli:period>
            </xbrli:context>
            <xbrli:unit id="u"><xbrli:measure>iso4217:USD</xbrli:measure></xbrli:unit>
            </ix:resources></ix:header></div><table><tr><td>Loss</td><td>
            """;

    @Test
    void readsConceptPeriodUnitScaleAndSign() {
        Tag tag =
                only(
                        "(<ix:nonFraction contextRef=\"year\" name=\"us-gaap:NetIncomeLoss\" unitRef=\"u\""
                                + " scale=\"3\" sign=\"-\" decimals=\"-3\">1,204</ix:nonFraction>)",
                        "1,204");

        assertThat(tag)
                .isEqualTo(
                        new Tag(
                                new Concept("NetIncomeLoss"),
                                Period.from(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31)),
                                new Amount(new BigDecimal("-1204000"), -3),
                                "USD",
                                Map.of()));
    }

    @Test
    void keepsTheDimensionsOfAPart() {
        Tag tag =
                only(
                        "<ix:nonFraction contextRef=\"part\" name=\"x:Kilns\" unitRef=\"u\">17</ix:nonFraction>",
                        "17");

        assertThat(tag.concept()).isEqualTo(new Concept("x:Kilns"));
        assertThat(tag.dimensions())
                .containsExactly(Map.entry("us-gaap:SegmentsAxis", "x:NorthMember"));
    }

    @Test
    void readsADashAsNothingAndCommaAsThePointOfItsFormat() {
        assertThat(amount("ixt:fixed-zero", "—")).isEqualByComparingTo("0");
        assertThat(amount("ixt:num-comma-decimal", "1.204,5")).isEqualByComparingTo("1204.5");
    }

    @Test
    void givesTheOuterOfTwoTagsFirst() {
        String inner =
                "<ix:nonFraction contextRef=\"year\" name=\"us-gaap:Inner\" unitRef=\"u\">1</ix:nonFraction>";
        String outer =
                "<ix:nonFraction contextRef=\"year\" name=\"us-gaap:Outer\" unitRef=\"u\">"
                        + inner
                        + "</ix:nonFraction>";

        assertThat(around(outer, ">1<"))
                .extracting(Tag::concept)
                .containsExactly(new Concept("Outer"), new Concept("Inner"));
    }

    @Test
    void leavesOutWhatNamesNoContextOrNoNumber() {
        assertThat(
                        around(
                                "<ix:nonFraction contextRef=\"gone\" name=\"a:B\">5</ix:nonFraction>",
                                ">5<"))
                .isEmpty();
        assertThat(
                        around(
                                "<ix:nonFraction contextRef=\"year\" name=\"a:B\" scale=\"999999\">5</ix:nonFraction>",
                                ">5<"))
                .isEmpty();
    }

    @Test
    void whatACoverSaysOfTheWholeComesBeforeWhatItSaysOfAPart() {
        String cover =
                said("part", "EntityRegistrantName", "Moor Kilns LLC")
                        + said("year", "EntityRegistrantName", "Moor <b>Clay</b> &amp; Sons, Inc.")
                        + said("part", "Security12bTitle", "Notes")
                        + said("year", "DocumentType", " ");
        Tags tags = tags(cover);

        assertThat(tags.cover("EntityRegistrantName")).contains("Moor Clay & Sons, Inc.");
        assertThat(tags.cover("Security12bTitle")).contains("Notes");
        assertThat(tags.cover("DocumentType")).isEmpty();
        assertThat(tags.cover("EntityCentralIndexKey")).isEmpty();
    }

    @Test
    void aContextNumbersTheFilerWhereNoTagDoes() {
        String context =
                "<xbrli:context id=\"c\"><xbrli:entity><xbrli:identifier scheme=\"http://www.sec.gov/CIK\">"
                        + "0000000042</xbrli:identifier></xbrli:entity></xbrli:context>";
        String tagged = said("part", "EntityCentralIndexKey", "0000000043");

        assertThat(tags(context).cover("EntityCentralIndexKey")).contains("0000000042");
        assertThat(tags(context + tagged).cover("EntityCentralIndexKey")).contains("0000000043");
        assertThat(tags(context.replace("www.sec.gov/CIK", "lei")).cover("EntityCentralIndexKey"))
                .isEmpty();
    }

    private static String said(String context, String element, String words) {
        return "<ix:nonNumeric contextRef=\"%s\" name=\"dei:%s\">%s</ix:nonNumeric>"
                .formatted(context, element, words);
    }

    private static Tags tags(String body) {
        String source = HEADER + body + "</td></tr></table></body></html>";
        return BlockReader.read("d1", Optional.empty(), "10-k.htm", source).tags();
    }

    private static BigDecimal amount(String format, String shown) {
        return only(
                        "<ix:nonFraction contextRef=\"year\" name=\"a:B\" unitRef=\"u\" format=\""
                                + format
                                + "\">"
                                + shown
                                + "</ix:nonFraction>",
                        shown)
                .amount()
                .value();
    }

    private static Tag only(String body, String shown) {
        List<Tag> tags = around(body, ">" + shown + "<");
        assertThat(tags).hasSize(1);
        return tags.getFirst();
    }

    private static List<Tag> around(String body, String place) {
        int at = (HEADER + body).indexOf(place) + 1;
        return tags(body).around(new Source("d1", at, at + 1));
    }
}
