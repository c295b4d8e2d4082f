package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfoot.model.Column;
import org.crossfoot.model.Column.Use;
import org.crossfoot.model.Concept;
import org.crossfoot.model.Fact;
import org.crossfoot.model.Line;
import org.crossfoot.model.Period;
import org.junit.jupiter.api.Test;

class TaggedAmountsTest {

    private static final Period QUARTER = Period.from(LocalDate.of(2020, 10, 1), Tagging.END);
    private static final Period HALF = Period.from(LocalDate.of(2020, 7, 1), Tagging.END);

    @Test
    void anElementInALabelIsALineOfItsOwn() {
        var line =
                lines("Receivables, net of us-gaap:AllowanceForLosses[[612]] | 3,174").getFirst();

        assertThat(line.role()).isEqualTo(Line.Role.MEMO);
        assertThat(line.label()).isEqualTo("allowance for losses");
        assertThat(line.concept()).contains(new Concept("AllowanceForLosses"));
        assertThat(line.facts().getFirst().orElseThrow().shown()).isEqualTo("612");
        assertThat(line.facts().getFirst().orElseThrow().amount().value())
                .isEqualByComparingTo("612000");
    }

    @Test
    void anElementOfTheFilersOwnIsNoConcept() {
        assertThat(lines("Receivables, net of x:Kilns[[612]] | 3,174").getFirst().concept())
                .isEmpty();
    }

    @Test
    void amountsOfPartsAreNoLines() {
        assertThat(lines("Receivables, net of :partus-gaap:Land[[612]] | 3,174")).isEmpty();
        assertThat(lines("Receivables | 3,174")).isEmpty();
    }

    @Test
    void aStretchOfDaysIsToldByItsFirstDayToo() {
        String row =
                "Translation, net of tax of :quarterus-gaap:TranslationTax[[76]] and"
                        + " :halfus-gaap:TranslationTax[[60]] | 11";

        assertThat(shown(row, QUARTER, HALF)).containsExactly("76", "60");
        assertThat(shown(row, HALF)).containsExactly("60");
        assertThat(lines(row, Period.from(Tagging.END.minusYears(1), Tagging.END))).isEmpty();
    }

    @Test
    void aDayIsThatOfTheStretchItEnds() {
        assertThat(shown("Receivables, net of us-gaap:Allowance[[612]] | 3,174", HALF))
                .containsExactly("612");
    }

    @Test
    void anAcronymInAnElementsNameIsAWord() {
        assertThat(lines("Gains, net of us-gaap:GainFromAOCIForSaleTax[[5]] | 11").getFirst())
                .extracting(Line::label)
                .isEqualTo("gain from aoci for sale tax");
    }

    private static List<String> shown(String row, Period... periods) {
        return lines(row, periods).getFirst().facts().stream()
                .map(fact -> fact.map(Fact::shown).orElse("_"))
                .toList();
    }

    private static List<Line> lines(String row) {
        return lines(row, Period.at(Tagging.END));
    }

    private static List<Line> lines(String row, Period... periods) {
        var page = Tagging.page(row + "\nCash | 1,200\n");
        var columns =
                Stream.of(periods)
                        .map(period -> new Column(List.of(), Optional.of(period), Use.FIGURES))
                        .toList();
        return new TaggedAmounts(Tagging.grid(page), columns)
                .in(Tagging.candidate(page).rows().getFirst().label(), 1);
    }
}
