package org.crossfoot.read.xbrl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OffsetsTest {

    @Test
    void tagsAreFoundOneAfterTheOther() {
        String text = "<a><b>1</b><b>2</b></a>";
        var offsets = new Offsets(text, 0);

        assertThat(offsets.open("a")).isZero();
        assertThat(offsets.open("b")).isEqualTo(text.indexOf("<b>1"));
        assertThat(offsets.close("b")).isEqualTo(text.indexOf("</b><b>"));
        assertThat(offsets.open("b")).isEqualTo(text.indexOf("<b>2"));
        assertThat(offsets.close("b")).isEqualTo(text.indexOf("</b></a>"));
        assertThat(offsets.close("a")).isEqualTo(text.indexOf("</a>"));
    }

    @Test
    void aLongerNameIsAnother() {
        String text = "<x:CashAndMore/><x:Cash-2/><x:Cash>1</x:Cash>";

        assertThat(new Offsets(text, 0).open("x:Cash")).isEqualTo(text.indexOf("<x:Cash>"));
    }

    @Test
    void anElementWithoutAnEndTagEndsWithItsOwn() {
        String text = "<a><b nil='true'/><b>2</b></a>";
        var offsets = new Offsets(text, 0);
        offsets.open("a");
        offsets.open("b");

        assertThat(offsets.close("b")).isEqualTo(text.indexOf("<b>2"));
        assertThat(offsets.open("b")).isEqualTo(text.indexOf("<b>2"));
    }

    @Test
    void whatIsInACommentIsPassed() {
        String text = "<a><!-- <b>1</b> --><b>2</b></a>";
        var offsets = new Offsets(text, 0);
        offsets.open("a");
        offsets.comment();

        assertThat(offsets.open("b")).isEqualTo(text.indexOf("<b>2"));
    }

    @Test
    void anAngleInQuotesDoesNotEndATag() {
        String text = "<a t='x>y' u=\"'>\">z";

        assertThat(Offsets.tagEnd(text, 1)).isEqualTo(text.indexOf('z'));
        assertThat(Offsets.tagEnd("<a", 1)).isEqualTo(2);
    }
}
