package org.crossfoot.read.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StyleSheetTest {

    private final StyleSheet styles = new StyleSheet();

    @Test
    void aStyleIsReadOnce() {
        var page = Laid.element("<p style='font-weight:bold'>a<b style='font-weight:bold'>b", "p");

        assertThat(styles.of(page)).isSameAs(styles.of(page.all().get(1)));
        assertThat(styles.of(Laid.element("<p>a", "p"))).isSameAs(Css.NONE);
    }

    @Test
    void scriptsHeadersAndWhatIsNotDisplayedAreHidden() {
        assertThat(styles.hides(Laid.element("<p><script>x</script>", "script"))).isTrue();
        assertThat(styles.hides(Laid.element("<ix:header>x</ix:header>", "ix:header"))).isTrue();
        assertThat(styles.hides(Laid.element("<p style='display:none'>x", "p"))).isTrue();
        assertThat(styles.hides(Laid.element("<p>x", "p"))).isFalse();
    }
}
