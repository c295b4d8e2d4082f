package org.crossfoot.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crossfoot.check.Proof;
import org.crossfoot.check.Proof.Op;
import org.crossfoot.check.Proofs;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Period;
import org.crossfoot.model.Sheets;
import org.crossfoot.model.Unit;
import org.junit.jupiter.api.Test;

class ProofWordsTest {

    private final Filing filing =
            Sheets.filing(
                    """
                    # INCOME_STATEMENT | Operations | (In thousands)
                    @ 3m 2006-09-30
                    Sales (net) | 20
                    Services | 11
                    Total revenue (restated) | 28
                    """);

    @Test
    void namesWhatIsPrintedWhatTheTermsGiveAndTheGap() {
        assertThat(new ProofWords(filing, proof(2)).arguments())
                .containsExactly(
                        "Total revenue",
                        "28",
                        "31",
                        "3",
                        2,
                        "3 months to Sep 30, 2006",
                        "Sales",
                        "20",
                        3);
    }

    @Test
    void withoutTermsThereIsNoFirstOne() {
        assertThat(new ProofWords(filing, proof(0)).arguments())
                .containsSequence("3 months to Sep 30, 2006", "", "", 3);
    }

    @Test
    void aBalanceIsNoMonthsLong() {
        var whole = proof(2);
        var balance =
                new Proof(
                        whole.subject(),
                        Optional.of(Period.at(LocalDate.of(2006, 9, 30))),
                        Unit.MONEY,
                        whole.terms(),
                        whole.computed(),
                        whole.allowed(),
                        whole.stated(),
                        List.of());

        assertThat(new ProofWords(filing, balance).arguments()).endsWith(0);
    }

    private Proof proof(int terms) {
        var all =
                List.of(
                        Proofs.cell(Op.PLUS, filing, "s1", 0, 0),
                        Proofs.cell(Op.PLUS, filing, "s1", 1, 0));
        var computed = Proofs.thousands(31);
        return new Proof(
                "Total revenue (restated)",
                Optional.of(Period.monthsTo(3, LocalDate.of(2006, 9, 30))),
                Unit.MONEY,
                all.subList(0, terms),
                computed,
                computed.interval(),
                Proofs.cell(Op.PLUS, filing, "s1", 2, 0),
                List.of());
    }
}
