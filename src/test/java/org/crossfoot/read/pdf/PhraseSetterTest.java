package org.crossfoot.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhraseSetterTest {

    @Test
    void whatIsFurtherApartThanASpaceIsAnotherPhrase() {
        assertThat(set("Total assets   1,234 56")).containsExactly("Total assets", "1,234", "56");
    }

    @Test
    void datesThatTouchAreHeadsOfTheirOwn() {
        assertThat(set("March 31,December 31,")).containsExactly("March 31,", "December 31,");
        assertThat(set("1,234")).containsExactly("1,234");
    }

    @Test
    void headsFarApartAreNoStretchedLine() {
        assertThat(set("INCOME       Ended      Month      Ended    One Year    Ended      Ended"))
                .containsExactly("INCOME", "Ended", "Month", "Ended", "One Year", "Ended", "Ended");
    }

    @Test
    void aBulletBelongsToWhatItStandsBefore() {
        assertThat(set("\u2022   Net sales rose")).containsExactly("\u2022 Net sales rose");
    }

    @Test
    void dotsThatLeadToAFigureAreNotRead() {
        assertThat(set("Cash ......... 12")).containsExactly("Cash", "12");
    }

    @Test
    void aFaceMadeBoldByDrawingItTwiceIsReadOnce() {
        var twice = new ArrayList<>(Typeset.glyphs("Cash", 72, 700));
        twice.addAll(Typeset.glyphs("Cash", 72.3, 700));

        assertThat(new PhraseSetter(700, Typeset.EM).set(twice))
                .extracting(Phrase::text)
                .containsExactly("Cash");
    }

    private static List<String> set(String line) {
        return new PhraseSetter(700, Typeset.EM)
                .set(Typeset.glyphs(line, 72, 700)).stream().map(Phrase::text).toList();
    }
}
