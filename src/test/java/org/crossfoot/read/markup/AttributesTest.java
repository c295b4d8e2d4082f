package org.crossfoot.read.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttributesTest {

    @Test
    void aValueStandsInQuotesOrBare() {
        assertThat(value("<p align=\"right\" >", "align")).isEqualTo("right");
        assertThat(value("<p align = 'right'>", "align")).isEqualTo("right");
        assertThat(value("<p\nalign=right>", "align")).isEqualTo("right");
        assertThat(value("<p align=right id=x>", "align")).isEqualTo("right");
        assertThat(value("<p a=b>", "a")).isEqualTo("b");
    }

    @Test
    void aNameIsWholeAndInCapitalsOrNot() {
        assertThat(value("<td data-id=a ID=b>", "id")).isEqualTo("b");
        assertThat(value("<td idle=a>", "id")).isEmpty();
        assertThat(value("<td title='id=c'>", "id")).isEmpty();
    }

    @Test
    void ofTwoOfOneNameTheFirstCounts() {
        assertThat(value("<td id=a id=b>", "id")).isEqualTo("a");
        assertThat(all("<td id=a ID=b>")).containsExactly(Map.entry("id", "a"));
    }

    @Test
    void whatHasNoValueIsThereWithNone() {
        assertThat(all("<td nowrap ID=a / hidden>"))
                .containsOnly(
                        Map.entry("nowrap", ""), Map.entry("id", "a"), Map.entry("hidden", ""));
    }

    @Test
    void entitiesAreReadUnlessTheyAreParametersOfAnAddress() {
        assertThat(value("<a title='R&amp;D &#8212; costs'>", "title")).isEqualTo("R&D — costs");
        assertThat(value("<a href='?a=1&copy=2'>", "href")).isEqualTo("?a=1&copy=2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>",
                "<p >",
                "<br/>",
                "<p a='>'>",
                "<p a=\">\" b>",
                "<p a=b/>",
                "<p a = b >",
                "<p a=''b=c>"
            })
    void aTagEndsBehindTheBracketThatNoQuotesHold(String tag) {
        assertThat(Attributes.end(tag + "1 > 0", 2)).isEqualTo(tag.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p a='b>",
                "<p a=b'c>",
                "<p a=>",
                "<p 'a'>",
                "<p a",
                "<p a=b",
                "<p a<b>",
                "<p =b>"
            })
    void whereOnlyForgivenessHelpsATagHasNoEnd(String tag) {
        assertThat(Attributes.end(tag, 2)).isEqualTo(Attributes.IRREGULAR);
    }

    private static String value(String tag, String name) {
        return Attributes.value("12" + tag, 2, 2 + tag.length(), name);
    }

    private static Map<String, String> all(String tag) {
        return Attributes.all("12" + tag, 2, 2 + tag.length());
    }
}
