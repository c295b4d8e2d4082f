package org.crossfoot.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.crossfoot.model.Sheets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedTotalTest {

    @ParameterizedTest
    @CsvSource({
        "BALANCE_SHEET, Assets, ASSETS",
        "BALANCE_SHEET, AssetsCurrent, CURRENT_ASSETS",
        "INCOME_STATEMENT, ProfitLoss, NET_INCOME",
        "INCOME_STATEMENT, CostsAndExpenses, OPERATING_EXPENSES",
        "INCOME_STATEMENT, Assets, ",
        "CASH_FLOW, ProfitLoss, ",
        "BALANCE_SHEET, AssetsNet, ",
    })
    void isKnownByConceptAndKindOfStatement(String kind, String concept, NamedTotal total) {
        var statement =
                Sheets.filing(
                                """
                                # %s | Statement
                                @ 3m 2006-09-30
                                [a] Row | 1
                                [%s = a] Total | 1
                                """
                                        .formatted(kind, concept))
                        .statements()
                        .getFirst();

        assertThat(NamedTotal.of(statement, statement.relations().getFirst()))
                .isEqualTo(Optional.ofNullable(total));
    }
}
