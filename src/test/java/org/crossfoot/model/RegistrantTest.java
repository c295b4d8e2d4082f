package org.crossfoot.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegistrantTest {

    private final Registrant registrant = filing("10-K");

    @ParameterizedTest
    @ValueSource(strings = {"10-K", "10-K405", "10-KSB", "10-K/A", "20-F", "40-F", "ARS"})
    void aYearlyReportIsAnnual(String form) {
        assertThat(filing(form).annual()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10-Q", "8-K", "6-K", ""})
    void noOtherIs(String form) {
        assertThat(filing(form).annual()).isFalse();
        assertThat(Registrant.UNKNOWN.annual()).isFalse();
    }

    @Test
    void onlyTheEndOfItsYearsIsAnother() {
        var other = registrant.endingYears(MonthDay.of(6, 30));

        assertThat(other.fiscalYearEnd()).contains(MonthDay.of(6, 30));
        assertThat(other.endingYears(MonthDay.of(12, 31))).isEqualTo(registrant);
    }

    private static Registrant filing(String form) {
        return new Registrant(
                Optional.of("Pelham Instruments, Inc."),
                Optional.of("0000001234"),
                Optional.of(form),
                Optional.of(LocalDate.of(2022, 6, 30)),
                Optional.of(LocalDate.of(2022, 8, 15)),
                Optional.of(MonthDay.of(12, 31)));
    }
}
