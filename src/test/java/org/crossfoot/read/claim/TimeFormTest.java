package org.crossfoot.read.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeFormTest {

    @Test
    void aTimeIsMadeOfTheNamedPartsOfItsPattern() {
        assertThat(make(TimeForm.QUARTER, "(?<ord>[1-4])Q(?<short>\\d\\d)", "3Q98"))
                .contains(new Moment.Quarter(3, Optional.of(1998)));
        assertThat(make(TimeForm.STRETCH, "first (?<count>half)(?<year>\\d{4})?", "first half"))
                .contains(new Moment.Span(6, Optional.empty()));
        assertThat(make(TimeForm.YEAR_END, "(?<last>last )?year-end", "last year-end"))
                .contains(new Moment.YearEnd(Optional.empty(), true));
        assertThat(make(TimeForm.SEVERAL, ".*", "three and six months"))
                .contains(new Moment.Several(List.of()));
        assertThat(make(TimeForm.SEVERAL, "(?<first>\\w+) and (?<second>\\w+)", "quarter and year"))
                .contains(
                        new Moment.Several(
                                List.of(
                                        new Moment.Span(3, Optional.empty()),
                                        new Moment.Span(12, Optional.empty()))));
    }

    @ParameterizedTest
    @CsvSource({"13 weeks, 3", "26 weeks, 6", "39 weeks, 9", "53 weeks, 12", "nine months, 9"})
    void weeksAreTakenForTheMonthsThatTheyMakeUp(String text, int months) {
        assertThat(make(TimeForm.SPAN, "(?<count>\\w+) (?<unit>\\w+)", text))
                .contains(new Moment.Span(months, Optional.empty()));
    }

    @Test
    void aDayThatNoCalendarHasIsNoTime() {
        String date = "(?<month>\\w+) (?<day>\\d+), (?<dy>\\d{4})";

        assertThat(make(TimeForm.DAY, date, "Feb 29, 2000"))
                .contains(new Moment.Day(LocalDate.of(2000, 2, 29)));
        assertThat(make(TimeForm.DAY, date, "February 29, 1900")).isEmpty();
        assertThat(make(TimeForm.QUARTER_ENDED, date, "February 29, 1900"))
                .contains(new Moment.Span(3, Optional.empty()));
    }

    private static Optional<Moment> make(TimeForm form, String pattern, String text) {
        var match = Pattern.compile(pattern).matcher(text);
        assertThat(match.matches()).isTrue();
        return form.make(match);
    }
}
