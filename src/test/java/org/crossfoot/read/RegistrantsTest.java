package org.crossfoot.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.crossfoot.model.Registrant;
import org.junit.jupiter.api.Test;

class RegistrantsTest {

    private static final LocalDate EVENT = LocalDate.of(2007, 8, 8);
    private static final LocalDate QUARTER = LocalDate.of(2007, 6, 30);

    @Test
    void theHeaderSpeaksFirstAndTheCoverFillsItUp() {
        var both = Registrants.of(registrant("Header", "10-Q", EVENT), cover());

        assertThat(both).isEqualTo(registrant("Header", "10-Q", EVENT));
        assertThat(Registrants.of(Registrant.UNKNOWN, cover())).isEqualTo(cover());
    }

    @Test
    void thePeriodOfACurrentReportIsWhatItsReleaseReportsOn() {
        assertThat(Registrants.of(registrant("Header", "8-K/A", EVENT), cover()).periodEnd())
                .contains(QUARTER);
        assertThat(
                        Registrants.of(registrant("Header", "8-K", EVENT), Registrant.UNKNOWN)
                                .periodEnd())
                .contains(EVENT);
    }

    private static Registrant cover() {
        return registrant("Cover", "8-K", QUARTER);
    }

    private static Registrant registrant(String name, String form, LocalDate end) {
        return new Registrant(
                Optional.of(name),
                Optional.of(name + " 42"),
                Optional.of(form),
                Optional.of(end),
                Optional.of(end.plusDays(1)),
                Optional.of(MonthDay.from(end)));
    }
}
