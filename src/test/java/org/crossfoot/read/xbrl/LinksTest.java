package org.crossfoot.read.xbrl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinksTest {

    private final Links links = new Links();

    @Test
    void aLabelIsThatOfItsRoleWhateverItSaysOfSigns() {
        links.label("us-gaap:Cash", "label", "Cash");
        links.label("us-gaap:Cash", "totalLabel", "Total cash");
        links.label("us-gaap:Cash", "periodStartLabel", "Cash at start");

        assertThat(links.label("us-gaap:Cash", "totalLabel")).isEqualTo("Total cash");
        assertThat(links.label("us-gaap:Cash", "negatedTotalLabel")).isEqualTo("Total cash");
        assertThat(links.label("us-gaap:Cash", "negatedPeriodStart")).isEqualTo("Cash at start");
        assertThat(links.label("us-gaap:Cash", "periodEndLabel")).isEqualTo("Cash");
        assertThat(links.label("us-gaap:Cash", "")).isEqualTo("Cash");
    }

    @Test
    void theFirstFileThatNamesAnElementIsHeeded() {
        links.label("us-gaap:Cash", "label", "Cash on hand");
        links.label("us-gaap:Cash", "label", "Cash");

        assertThat(links.label("us-gaap:Cash", "label")).isEqualTo("Cash on hand");
    }

    @Test
    void whatALabelSaysOfItsKindIsNotShown() {
        links.label("us-gaap:AssetsAbstract", "label", "Assets\n owned [Abstract] ");

        assertThat(links.label("us-gaap:AssetsAbstract", "label")).isEqualTo("Assets owned");
    }

    @Test
    void anElementWithoutALabelIsCalledByItsName() {
        links.label("us-gaap:Cash", "terseLabel", "Ready money");

        assertThat(links.label("us-gaap:Cash", "label")).isEqualTo("Ready money");
        assertThat(links.label("us-gaap:AssetsCurrentAbstract", "label"))
                .isEqualTo("Assets current");
        assertThat(Links.words("own:Abstract")).isEqualTo("own:Abstract");
    }

    @Test
    void arcsAreKeptByRoleInTheirOrder() {
        var first = new Arc("a", "b", 2, "", 0);
        var second = new Arc("a", "c", 1, "", 0);

        assertThat(links.lay()).isFalse();
        Links.add(links.presentation, "role", first);
        Links.add(links.presentation, "role", second);
        assertThat(links.lay()).isTrue();
        assertThat(links.presentation.get("role")).containsExactly(first, second);
    }
}
