package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crossfoot.model.Document;
import org.crossfoot.model.Registrant;
import org.crossfoot.read.block.Block;
import org.crossfoot.read.block.Block.Paragraph;
import org.crossfoot.read.block.Block.Style;
import org.crossfoot.read.block.Blocks;
import org.crossfoot.read.block.Text;
import org.junit.jupiter.api.Test;

class YearEndsTest {

    private static final LocalDate JANUARY_28_2024 = LocalDate.of(2024, 1, 28);

    @Test
    void findsTheDayOnWhichAnEarlierYearIsSaidToHaveEnded() {
        var ends =
                ends(
                        "10-K",
                        JANUARY_28_2024,
                        "for the fiscal years ended January 28, 2024, January 29, 2023, and January 30, 2022.");

        assertThat(ends.of(2022, 2023)).contains(LocalDate.of(2023, 1, 29));
        assertThat(ends.of(2021, 2023)).contains(LocalDate.of(2022, 1, 30));
    }

    @Test
    void takesNoOtherDayOfTheCalendarForAnEnd() {
        var ends =
                ends(
                        "10-K",
                        LocalDate.of(2019, 12, 31),
                        "The Company adopted the standard effective January 1, 2019.");

        assertThat(ends.of(2018, 2019)).contains(LocalDate.of(2018, 12, 31));
    }

    @Test
    void callsNoYearByTheNumberOfTheOneBeforeThatEndsInDecember() {
        assertThat(ends("10-K", LocalDate.of(2019, 12, 31), "").of(2018, 2018)).isEmpty();
    }

    @Test
    void saysNothingOfAnythingButAnAnnualReport() {
        assertThat(ends("8-K", JANUARY_28_2024, "").of(2023, 2023)).isEmpty();
    }

    private static YearEnds ends(String form, LocalDate periodEnd, String words) {
        var registrant =
                new Registrant(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(form),
                        Optional.of(periodEnd),
                        Optional.empty(),
                        Optional.empty());
        List<Block> blocks = List.of(new Paragraph(Text.verbatim("d1", words, 0), Style.PLAIN));
        var document = new Document("d1", Optional.empty(), "annual.htm", words, List.of());
        return new YearEnds(List.of(new Blocks(document, blocks)), registrant);
    }
}
