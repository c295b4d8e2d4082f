package org.crossfoot.write.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PaperTest {

    private final Locale before = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @CsvSource({"en-US, LETTER", "es-MX, LETTER", "en, LETTER", "de-AT, A4", "en-GB, A4"})
    void theUsualOneIsThatOfTheCountry(String locale, Paper paper) {
        Locale.setDefault(Locale.forLanguageTag(locale));

        assertThat(Paper.usual()).isEqualTo(paper);
    }

    @ParameterizedTest
    @EnumSource
    void standsUpright(Paper paper) {
        assertThat(paper.height()).isGreaterThan(paper.width());
    }
}
