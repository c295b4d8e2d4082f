package org.crossfoot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.ResourceBundle;
import org.crossfoot.model.Sheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilingNamesTest {

    private final FilingNames names =
            new FilingNames(new Phrases(ResourceBundle.getBundle("i18n.messages")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Larkspur Power Corporation | Larkspur Power
                    Larkspur Power, Inc.       | Larkspur Power
                    LARKSPUR CORP /DE/         | LARKSPUR
                    Larkspur Incorporations    | Larkspur Incorporations
                    """)
    void leavesTheLegalFormOut(String name, String shown) {
        var filing = Sheets.filing("! name=" + name + "\nWords.\n");

        assertThat(names.company(filing)).isEqualTo(shown);
    }

    @Test
    void aFilingWithoutACompanyGoesByItsFile() {
        var filing = Sheets.empty();

        assertThat(names.company(filing)).isEqualTo(filing.origin().name());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    3  | Quarter to Sep 30, 2006
                    6  | Half-year to Sep 30, 2006
                    12 | Year to Sep 30, 2006
                    9  | 9 months to Sep 30, 2006
                    0  | At Sep 30, 2006
                    """)
    void saysThePeriodInWords(int months, String words) {
        assertThat(names.period(Optional.of(LocalDate.of(2006, 9, 30)), months)).isEqualTo(words);
    }

    @Test
    void takesTheShortestStretchOfAQuarterlyRelease() {
        assertThat(names.period(Sheets.capstoneLike())).isEqualTo("Quarter to Sep 30, 2006");
    }
}
