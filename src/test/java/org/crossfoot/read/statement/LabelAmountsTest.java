package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crossfoot.model.Column;
import org.crossfoot.model.Period;
import org.crossfoot.model.Unit;
import org.junit.jupiter.api.Test;

class LabelAmountsTest {

    private final LabelAmounts amounts =
            new LabelAmounts(List.of(at(LocalDate.of(2006, 9, 30)), at(LocalDate.of(2006, 3, 31))));

    @Test
    void givesAnAmountToTheDateBehindIt() {
        assertThat(
                        values(
                                "Receivables, net of allowance of $805 at September 30, 2006 and $858 at March 31, 2006",
                                "allowance"))
                .containsExactly("805", "858");
    }

    @Test
    void givesAListToTheColumnsInOrder() {
        assertThat(
                        values(
                                "Receivables, less allowances of $120 and $98, respectively",
                                "allowances"))
                .containsExactly("120", "98");
    }

    @Test
    void sharesTheDateOfAClause() {
        String label =
                "Common stock, $.001 par value; 900 shares authorized; 41,209 shares issued and 40,987 shares outstanding at September 30, 2006; 41,020 shares issued and 40,798 shares outstanding at March 31, 2006";

        assertThat(values(label, "shares issued")).containsExactly("41209", "41020");
        assertThat(values(label, "shares outstanding")).containsExactly("40987", "40798");
        assertThat(values(label, "par value")).containsExactly("0.001", "0.001");
    }

    @Test
    void givesOneAmountForAllToEveryColumn() {
        assertThat(values("Treasury stock, at cost; 551,208 shares", "treasury shares"))
                .containsExactly("551208", "551208");
    }

    @Test
    void takesNoCountOfSharesForAParValueBesideIt() {
        String label =
                "Ordinary shares, par value $0.0001, 2.6 billion shares authorized, 1,311 and 1,330 shares issued and outstanding, respectively";

        assertThat(values(label, "par value")).containsExactly("0.0001", "0.0001");
    }

    @Test
    void goesOnWithTheMeaningOfAClauseAcrossItsDates() {
        String label =
                "Common stock; issued: 1,796 shares at September 30, 2006 and 1,794 shares at March 31, 2006; outstanding: 992 shares at September 30, 2006 and 1,016 shares at March 31, 2006";

        assertThat(values(label, "shares issued")).containsExactly("1796", "1794");
        assertThat(values(label, "shares outstanding")).containsExactly("992", "1016");
    }

    @Test
    void countsSharesAsShares() {
        assertThat(amounts.in("Treasury stock, at cost; 551,208 shares"))
                .extracting(Memo::unit)
                .containsExactly(Unit.SHARES);
    }

    @Test
    void leavesDatesNotesAndRatesAlone() {
        assertThat(amounts.in("8% debentures due 2012 (Note 5)")).isEmpty();
    }

    private List<String> values(String label, String memo) {
        return amounts.in(label).stream()
                .filter(m -> m.label().equals(memo))
                .flatMap(m -> m.numbers().stream())
                .map(number -> number.map(n -> n.value().toPlainString()).orElse("_"))
                .toList();
    }

    private static Column at(LocalDate date) {
        return new Column(List.of(), Optional.of(Period.at(date)), Column.Use.FIGURES);
    }
}
