package org.crossfoot.read.xbrl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinkReaderTest {

    private static final String ROLE = "http://hp.example/role/Sheets";
    private static final String LOCATORS =
            """
            <loc xlink:label="l1" xlink:href="https://xbrl.example/us-gaap-2023.xsd#us-gaap_Assets"/>
            <loc xlink:label="l2" xlink:href="hp-2023.xsd#hp_Tugs"/>
            """;

    private final Links links = new Links();

    @Test
    void aSchemaSaysTheFilersNamespaceAndWhatItsRolesAre() throws UnsafeXmlException {
        read(
                """
                <schema xmlns="http://www.w3.org/2001/XMLSchema" targetNamespace="http://hp.example/2023">
                <roleType roleURI="http://hp.example/role/Sheets">
                <definition> 02 - Statement - Balance Sheets </definition></roleType></schema>
                """);

        assertThat(links.namespace()).isEqualTo("http://hp.example/2023");
        assertThat(links.definitions)
                .containsExactly(entry(ROLE, "02 - Statement - Balance Sheets"));
    }

    @Test
    void anArcLeadsFromElementToElement() throws UnsafeXmlException {
        link(
                "presentationLink",
                """
                <presentationArc xlink:from="l1" xlink:to="l2" order="2.5"
                  preferredLabel="http://www.xbrl.org/2003/role/totalLabel"/>
                """
                        + LOCATORS);

        assertThat(links.presentation)
                .containsExactly(
                        entry(
                                ROLE,
                                List.of(
                                        new Arc(
                                                "us-gaap:Assets",
                                                "own:Tugs",
                                                2.5,
                                                "totalLabel",
                                                0))));
        assertThat(links.calculation).isEmpty();
        assertThat(links.lay()).isTrue();
    }

    @Test
    void aCalculationAddsOrTakesAway() throws UnsafeXmlException {
        link(
                "calculationLink",
                LOCATORS
                        + """
                        <calculationArc xlink:from="l1" xlink:to="l2" order="1" weight="-1.0"/>
                        <calculationArc xlink:from="l2" xlink:to="l1" order="x" weight="1"/>
                        """);

        assertThat(links.calculation.get(ROLE))
                .containsExactly(
                        new Arc("us-gaap:Assets", "own:Tugs", 1, "", -1),
                        new Arc("own:Tugs", "us-gaap:Assets", 0, "", 1));
        assertThat(links.lay()).isFalse();
    }

    @Test
    void anArcThatIsProhibitedOrLeadsNowhereIsNone() throws UnsafeXmlException {
        link(
                "presentationLink",
                LOCATORS
                        + """
                        <presentationArc xlink:from="l1" xlink:to="l2" use="prohibited"/>
                        <presentationArc xlink:from="l1" xlink:to="l3"/>
                        """);

        assertThat(links.presentation).isEmpty();
    }

    @Test
    void locatorsAreThoseOfTheirOwnLink() throws UnsafeXmlException {
        link(
                "presentationLink",
                LOCATORS
                        + "</presentationLink><presentationLink xlink:role='other'>"
                        + "<presentationArc xlink:from='l1' xlink:to='l2'/>");

        assertThat(links.presentation).isEmpty();
    }

    @Test
    void aLabelIsKnownByElementAndRole() throws UnsafeXmlException {
        link(
                "labelLink",
                LOCATORS
                        + """
                        <labelArc xlink:from="l2" xlink:to="r2"/>
                        <label xlink:label="r2" xlink:role="http://www.xbrl.org/2003/role/label">Tugs &amp; barges</label>
                        <label xlink:label="r2" xlink:role="http://www.xbrl.org/2003/role/totalLabel"> All tugs </label>
                        """);

        assertThat(links.label("own:Tugs", "label")).isEqualTo("Tugs & barges");
        assertThat(links.label("own:Tugs", "totalLabel")).isEqualTo("All tugs");
    }

    @Test
    void saysWhereAFileIsCut() throws UnsafeXmlException {
        assertThat(LinkReader.read("<linkbase><presentationLink>", links)).isFalse();
        assertThat(LinkReader.read("<linkbase></linkbase>", links)).isTrue();
    }

    private void link(String kind, String inside) throws UnsafeXmlException {
        read(
                "<linkbase xmlns:xlink='x'><%1$s xlink:role='%2$s'>%3$s</%1$s></linkbase>"
                        .formatted(kind, ROLE, inside));
    }

    private void read(String xml) throws UnsafeXmlException {
        assertThat(LinkReader.read(xml, links)).isTrue();
    }
}
