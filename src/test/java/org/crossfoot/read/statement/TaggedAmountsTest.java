package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.crossfoot.model.Column;
import org.crossfoot.model.Column.Use;
import org.crossfoot.model.Concept;
import org.crossfoot.model.Line;
import org.crossfoot.model.Period;
import org.junit.jupiter.api.Test;

class TaggedAmountsTest {

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

    private static List<Line> lines(String row) {
        var page = Tagging.page(row + "\nCash | 1,200\n");
        var column = new Column(List.of(), Optional.of(Period.at(Tagging.END)), Use.FIGURES);
        return new TaggedAmounts(Tagging.grid(page), List.of(column))
                .in(Tagging.candidate(page).rows().getFirst().label(), 1);
    }
}
