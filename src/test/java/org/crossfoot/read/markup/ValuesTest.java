package org.crossfoot.read.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ValuesTest {

    @Test
    void oneThatWasMetIsFoundAgain() {
        String page = "style='color:red' style='color:red'";
        var values = new Values(page);

        String first = values.at(7, 16);
        assertThat(first).isEqualTo("color:red");
        assertThat(values.at(page.lastIndexOf("color"), page.length() - 1)).isSameAs(first);
    }

    @Test
    void thoseThatShareAPlaceAreToldApart() {
        var page = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            page.append(100_000 + i);
        }
        var values = new Values(page.toString());

        for (int i = 0; i < 20_000; i++) {
            assertThat(values.at(i * 6, i * 6 + 6)).isEqualTo("" + (100_000 + i));
        }
    }

    @Test
    void entitiesAreResolvedAndNothingIsEmpty() {
        var values = new Values("R&amp;D &amp; R&D");

        assertThat(values.at(0, 7)).isEqualTo("R&D");
        assertThat(values.at(8, 13)).isEqualTo("&");
        assertThat(values.at(14, 17)).isEqualTo("R&D");
        assertThat(values.at(3, 3)).isEmpty();
    }
}
