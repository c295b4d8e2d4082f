package org.crossfoot.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.crossfoot.model.Registrant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompaniesTest {

    @ParameterizedTest
    @CsvSource({
        "Larkspur Power Corp., LARKSPUR POWER CORPORATION",
        "'The Heron Company, Inc.', Heron",
        "Heron & Sons Ltd, Heron  Sons plc",
    })
    void legalFormsPointsAndCaseDoNotTellNamesApart(String one, String other) {
        assertThat(Companies.same(named(one), named(other))).isTrue();
    }

    @Test
    void wordsInsideWordsAreKept() {
        assertThat(Companies.same(named("Incline Power"), named("Line Power"))).isFalse();
        assertThat(Companies.same(named("Heron Energy"), named("Heron Power"))).isFalse();
    }

    @Test
    void numbersSpeakBeforeNames() {
        assertThat(Companies.same(numbered("Heron", "0000000042"), numbered("Wren", "42")))
                .isTrue();
        assertThat(Companies.same(numbered("Heron", "42"), numbered("Heron", "43"))).isFalse();
    }

    @Test
    void filingsWithoutNameAreOfNoCompany() {
        assertThat(Companies.same(Registrant.UNKNOWN, Registrant.UNKNOWN)).isFalse();
    }

    private static Registrant named(String name) {
        return registrant(name, Optional.empty());
    }

    private static Registrant numbered(String name, String cik) {
        return registrant(name, Optional.of(cik));
    }

    private static Registrant registrant(String name, Optional<String> cik) {
        Optional<LocalDate> never = Optional.empty();
        return new Registrant(
                Optional.of(name), cik, Optional.empty(), never, never, Optional.empty());
    }
}
