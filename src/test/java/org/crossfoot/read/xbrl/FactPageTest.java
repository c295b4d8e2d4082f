package org.crossfoot.read.xbrl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.crossfoot.model.PrintedLine;
import org.crossfoot.model.PrintedLine.Run;
import org.junit.jupiter.api.Test;

class FactPageTest {

    private static final XbrlFact COST =
            Reported.money("us-gaap:Cost", "7190000", Reported.QUARTER);

    @Test
    void aFactIsALineOfItsElementPeriodFigureAndUnit() {
        assertThat(texts(COST, Reported.figure("hp:Tugs", "pure", "12", 0, Reported.NOW)))
                .containsExactly(
                        "Cost|2023-04-01 to 2023-06-30|7,190,000  USD",
                        "hp:Tugs|at 2023-06-30|12  pure");
    }

    @Test
    void nameAndFigureKnowWhereTheyStand() {
        var line = FactPage.print(List.of(COST)).getFirst();
        Run name = line.runs().getFirst();
        Run figure = line.runs().getLast();

        assertThat(shown(line, name)).isEqualTo("Cost");
        assertThat(name.start()).isEqualTo(COST.nameAt() + "us-gaap:".length());
        assertThat(name.end()).isEqualTo(COST.nameAt() + COST.name().length());
        assertThat(shown(line, figure)).isEqualTo("7,190,000");
        assertThat(figure.start()).isEqualTo(COST.start());
        assertThat(figure.end()).isEqualTo(COST.end());
    }

    @Test
    void figuresEndInOneColumn() {
        var lines =
                FactPage.print(List.of(COST, Reported.money("us-gaap:Cash", "5", Reported.NOW)));

        assertThat(lines).extracting(line -> line.text().indexOf("  USD")).containsOnly(85);
    }

    @Test
    void ofAPartItsMembersAreNamed() {
        XbrlFact part =
                Reported.part(COST, Map.of("x:Where", "hp:NorthMember", "x:What", "hp:TugsMember"));

        assertThat(texts(part).getFirst()).endsWith("  USD  [TugsMember]  [NorthMember]");
    }

    @Test
    void longWordsAndMarkupAndNothingAreLeftOut() {
        var lines =
                FactPage.print(
                        List.of(
                                Reported.words("us-gaap:Note", "Rope. ".repeat(21)),
                                Reported.words("us-gaap:Note", "<p>Rope"),
                                Reported.words("dei:Name", ""),
                                Reported.words("dei:Name", "Halyard")));

        assertThat(lines)
                .singleElement()
                .satisfies(line -> assertThat(line.text()).endsWith("Halyard"))
                .satisfies(line -> assertThat(line.number()).isOne());
    }

    private static List<String> texts(XbrlFact... facts) {
        return FactPage.print(List.of(facts)).stream()
                .map(line -> line.text().replaceAll("\\s{3,}", "|"))
                .toList();
    }

    private static String shown(PrintedLine line, Run run) {
        return line.text().substring(run.column(), run.column() + run.length());
    }
}
