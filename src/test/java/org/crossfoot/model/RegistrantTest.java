package org.crossfoot.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RegistrantTest {

    private final Registrant registrant =
            new Registrant(
                    Optional.of("Pelham Instruments, Inc."),
                    Optional.of("0000001234"),
                    Optional.of("10-K"),
                    Optional.of(LocalDate.of(2022, 6, 30)),
                    Optional.of(LocalDate.of(2022, 8, 15)),
                    Optional.of(MonthDay.of(12, 31)));

    @Test
    void aYearlyReportIsAnnualAndNoOther() {
        assertThat(registrant.annual()).isTrue();
        assertThat(Registrant.UNKNOWN.annual()).isFalse();
    }

    @Test
    void onlyTheEndOfItsYearsIsAnother() {
        var other = registrant.endingYears(MonthDay.of(6, 30));

        assertThat(other.fiscalYearEnd()).contains(MonthDay.of(6, 30));
        assertThat(other.endingYears(MonthDay.of(12, 31))).isEqualTo(registrant);
    }
}
