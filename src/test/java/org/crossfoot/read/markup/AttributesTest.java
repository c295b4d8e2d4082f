package org.crossfoot.read.markup;

import static org.assertj.core.api.Assertions.assertThat;

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
    void aTagMayHaveManyAndTheNextOneHasItsOwn() {
        var many = new StringBuilder("<p");
        for (int i = 0; i < 40; i++) {
            many.append(" a").append(i).append("=b").append(i);
        }
        String tag = many + ">";
        var attributes = new Attributes(tag + "<p>");
        attributes.read(2);
        int[] spots = attributes.spots();
        attributes.read(tag.length() + 2);

        assertThat(Attributes.value(new Values(tag), spots, "a39")).isEqualTo("b39");
        assertThat(attributes.spots()).isEmpty();
    }

    @Test
    void ofTwoOfOneNameTheFirstCounts() {
        assertThat(value("<td id=a id=b>", "id")).isEqualTo("a");
        assertThat(value("<td ID=a id=b>", "id")).isEqualTo("a");
    }

    @Test
    void whatHasNoValueIsThereWithNone() {
        String tag = "<td nowrap ID=a / hidden>";

        assertThat(value(tag, "nowrap")).isEmpty();
        assertThat(value(tag, "id")).isEqualTo("a");
        assertThat(value(tag, "hidden")).isEmpty();
        assertThat(spots(tag)).hasSize(12);
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
        assertThat(new Attributes(tag + "1 > 0").read(nameEnd(tag))).isEqualTo(tag.length());
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
        assertThat(new Attributes(tag).read(2)).isEqualTo(Attributes.IRREGULAR);
    }

    private static String value(String tag, String name) {
        return Attributes.value(new Values(tag), spots(tag), name);
    }

    private static int[] spots(String tag) {
        var attributes = new Attributes(tag);
        attributes.read(nameEnd(tag));
        return attributes.spots();
    }

    private static int nameEnd(String tag) {
        int end = 1;
        while (Character.isLetter(tag.charAt(end))) {
            end++;
        }
        return end;
    }
}
