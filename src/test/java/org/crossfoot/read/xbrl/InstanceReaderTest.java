package org.crossfoot.read.xbrl;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.crossfoot.model.Amount;
import org.crossfoot.model.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstanceReaderTest {

    private static final String OWN = "http://hp.example/2023";
    private static final String HEAD =
            """
            <xbrl xmlns:us-gaap="g" xmlns:h="http://hp.example/2023">
            <context id="now"><period><instant>2023-06-30T00:00:00</instant></period></context>
            <context id="half"><period>
              <startDate>2023-01-01</startDate><endDate> 2023-06-30 </endDate>
            </period></context>
            <context id="back"><period>
              <startDate>2023-07-01</startDate><endDate>2023-06-30</endDate>
            </period></context>
            <context id="north"><entity><segment>
              <explicitMember dimension="x:Where">h:NorthMember</explicitMember>
              <typedMember dimension="x:Ship"><h:Name>Jib</h:Name></typedMember>
            </segment></entity><period><instant>2023-06-30</instant></period></context>
            <unit id="u1"><measure>iso4217:USD</measure></unit>
            <unit id="u2"><divide><unitNumerator><measure>iso4217:USD</measure></unitNumerator>
              <unitDenominator><measure>xbrli:shares</measure></unitDenominator></divide></unit>
            """;

    @Test
    void aFactKnowsWhenAndInWhatUnitItWasReported() throws UnsafeXmlException {
        XbrlFact sales =
                fact(
                        "<us-gaap:Sales contextRef='half' unitRef='u1' decimals='-3'>5000</us-gaap:Sales>");
        XbrlFact perShare =
                fact(
                        "<us-gaap:Eps contextRef='now' unitRef='u2' decimals='INF'>-1.5E-1</us-gaap:Eps>");

        assertThat(sales.context().period()).isEqualTo(Period.monthsTo(6, Reported.END));
        assertThat(sales.unit()).isEqualTo("USD");
        assertThat(sales.value()).contains(new BigDecimal("5000"));
        assertThat(sales.decimals()).isEqualTo(-3);
        assertThat(perShare.context().period()).isEqualTo(Reported.NOW);
        assertThat(perShare.unit()).isEqualTo("USD/shares");
        assertThat(perShare.value()).contains(new BigDecimal("-0.15"));
        assertThat(perShare.decimals()).isEqualTo(Amount.EXACT);
    }

    @Test
    void contextsAndUnitsMayStandBehindTheFact() throws UnsafeXmlException {
        String first = "<xbrl><c contextRef='n' unitRef='u'>1</c>";
        String then =
                "<context id='n'><period><instant>2023-06-30</instant></period></context>"
                        + "<unit id='u'><measure>USD</measure></unit></xbrl>";

        assertThat(InstanceReader.read(first + then, OWN).facts())
                .extracting(XbrlFact::unit)
                .containsExactly("USD");
    }

    @Test
    void aFactOfAPartHasItsMembers() throws UnsafeXmlException {
        XbrlFact north = fact("<us-gaap:Cash contextRef='north' unitRef='u1'>5</us-gaap:Cash>");

        assertThat(north.context().dimensions())
                .isEqualTo(Map.of("x:Where", "h:NorthMember", "x:Ship", "Jib"));
        assertThat(north.whole()).isFalse();
    }

    @Test
    void theFilersOwnElementsAreThoseOfItsNamespace() throws UnsafeXmlException {
        assertThat(fact("<h:Tugs contextRef='now' unitRef='u1'>5</h:Tugs>").key())
                .isEqualTo("own:Tugs");
        assertThat(fact("<us-gaap:Cash contextRef='now' unitRef='u1'>5</us-gaap:Cash>").key())
                .isEqualTo("us-gaap:Cash");
    }

    @Test
    void itsPlaceIsThatOfItsCharacters() throws UnsafeXmlException {
        String text = whole("<us-gaap:Cash contextRef='now' unitRef='u1'>\n  512\n</us-gaap:Cash>");
        XbrlFact cash = InstanceReader.read(text, OWN).facts().getFirst();

        assertThat(text.substring(cash.start(), cash.end())).isEqualTo("512");
        assertThat(text).startsWith(text.substring(0, cash.nameAt()) + "us-gaap:Cash");
    }

    @ParameterizedTest
    @ValueSource(strings = {"five", "", "1.2.3", "5 000", "1e999"})
    void whatIsNoNumberHasNoFigure(String said) throws UnsafeXmlException {
        XbrlFact fact =
                fact("<us-gaap:Cash contextRef='now' unitRef='u1'>" + said + "</us-gaap:Cash>");

        assertThat(fact.value()).isEmpty();
        assertThat(fact.words()).isEqualTo(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"back", "nowhere"})
    void aFactWithoutAPeriodIsNone(String context) throws UnsafeXmlException {
        assertThat(read("<us-gaap:Cash contextRef='" + context + "'>5</us-gaap:Cash>").facts())
                .isEmpty();
    }

    @Test
    void whatStandsBeforeACutIsRead() throws UnsafeXmlException {
        String cash = "<us-gaap:Cash contextRef='now' unitRef='u1'>5</us-gaap:Cash>";
        var cut = InstanceReader.read(HEAD + cash + "<us-gaap:Land context", OWN);

        assertThat(cut.complete()).isFalse();
        assertThat(cut.facts()).hasSize(1);
        assertThat(read(cash).complete()).isTrue();
    }

    private static XbrlFact fact(String xml) throws UnsafeXmlException {
        return read(xml).facts().getFirst();
    }

    private static Instance read(String xml) throws UnsafeXmlException {
        return InstanceReader.read(whole(xml), OWN);
    }

    private static String whole(String xml) {
        return HEAD + xml + "</xbrl>";
    }
}
