package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.crossfoot.model.Concept;
import org.crossfoot.model.Unit;
import org.crossfoot.read.statement.MemoWords.Meaning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MemoWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Common stock, $.001 par value                   | par value          | PER_SHARE | CommonStockParOrStatedValuePerShare
                    Common stock, 415,000,000 shares authorized     | shares authorized  | SHARES | CommonStockSharesAuthorized
                    Preferred stock, 1,000 shares issued            | shares issued      | SHARES | PreferredStockSharesIssued
                    Treasury stock, at cost; 623,450 shares         | treasury shares    | SHARES | TreasuryStockCommonShares
                    Receivables, net of allowance of $612           | allowance          | MONEY  | AllowanceForDoubtfulAccountsReceivableCurrent
                    Convertible preferred stock, $1 par, into common | par value       | PER_SHARE | PreferredStockParOrStatedValuePerShare
                    Treasury stock, $.10 par value                  | par value          | PER_SHARE | CommonStockParOrStatedValuePerShare
                    Costs (includes stock-based compensation of $25) | of which stock-based compensation | MONEY | ShareBasedCompensation
                    """)
    void wordsAroundAnAmountSayWhatItIs(String label, String meaning, Unit unit, String concept) {
        assertThat(first(label))
                .contains(new Meaning(meaning, unit, Optional.of(new Concept(concept))));
    }

    @Test
    void anAmountWithoutSuchWordsIsNothing() {
        assertThat(first("Notes payable to 3 banks")).isEmpty();
        assertThat(first("Bonds of $500")).isEmpty();
    }

    @Test
    void aCountOfNoKnownStockHasNoConcept() {
        assertThat(first("Units; issued and outstanding - 45,646 units"))
                .contains(
                        new Meaning(
                                "shares issued and outstanding", Unit.SHARES, Optional.empty()));
    }

    @Test
    void sharesOutstandingAreNotThoseInTreasuryBesideThem() {
        String label = "Common stock: 22,572 shares outstanding after deducting 51,201 in treasury";

        assertThat(first(label)).map(Meaning::label).contains("shares outstanding");
        assertThat(first(label.replace("22,572 ", "")))
                .map(Meaning::label)
                .contains("treasury shares");
    }

    @Test
    void aCountBeforeAnotherStateIsNotOfIt() {
        assertThat(first("Common stock, authorized 100 shares, none issued"))
                .map(Meaning::label)
                .contains("shares authorized");
        assertThat(first("Common stock: 2,000 shares designated: shares issued: 900"))
                .map(Meaning::label)
                .contains("shares");
    }

    private static Optional<Meaning> first(String label) {
        var phrase = Phrase.of(label);
        var run = LabelNumbers.in(label, phrase).getFirst();
        return MemoWords.of(LabelRun.of(run, 0, label.length(), phrase, label), label, "");
    }
}
