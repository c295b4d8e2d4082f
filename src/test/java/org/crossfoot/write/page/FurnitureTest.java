package org.crossfoot.write.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Sheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FurnitureTest {

    @Test
    void theHeadingSaysWhoseFilingItIs() {
        assertThat(heading(Sheets.capstoneLike()))
                .contains("Larkspur Power Corporation")
                .contains("Form 8-K · filed November 9, 2006 · quarter ended September 30, 2006")
                .contains("US dollars in thousands");
    }

    @ParameterizedTest
    @CsvSource({
        "3m 2006-09-30 | 9m 2006-09-30, quarter",
        "6m 2006-09-30, six months",
        "12m 2006-09-30, year",
        "9m 2006-09-30, period",
        "2006-09-30, period",
    })
    void thePeriodIsCalledWhatTheShortestColumnSpans(String columns, String length) {
        var filing =
                Sheets.filing(
                        "! name=Larkspur; end=2006-09-30\n# INCOME_STATEMENT | Operations\n@ "
                                + columns
                                + "\nRevenue | 1\n");

        assertThat(heading(filing)).contains(length + " ended September 30, 2006");
    }

    @Test
    void withoutANameTheFileIsNamed() {
        assertThat(heading(Sheets.empty())).contains("larkspur-8-k.txt");
    }

    @Test
    void aLongNameIsCutBeforeItMeetsTheTitle() {
        var canvas = Drawn.canvas();
        furniture(Sheets.filing("! name=" + "Larkspur Power ".repeat(20) + "\nText\n"))
                .heading(canvas, "");

        var page = canvas.page();
        var name = Drawn.words(page).get(1);
        assertThat(name.text()).endsWith("…");
        assertThat(Drawn.end(name)).isLessThan(Drawn.find(page, "Proof of figures").x());
    }

    @Test
    void theFootingHasTheChecksumInGroupsAndThePage() {
        var canvas = Drawn.canvas();
        furniture(Sheets.capstoneLike()).footing(canvas, 2, 1234, LocalDate.of(2026, 11, 22));

        assertThat(Drawn.text(canvas.page()))
                .contains("SHA-256 00000000 00000000")
                .contains("Page 2 of 1,234")
                .contains("printed November 22, 2026");
    }

    private static String heading(Filing filing) {
        var canvas = Drawn.canvas();
        furniture(filing).heading(canvas, "US dollars in thousands");
        return Drawn.text(canvas.page());
    }

    private static Furniture furniture(Filing filing) {
        return new Furniture(filing, Drawn.PHRASE, Sizing.FIT);
    }
}
