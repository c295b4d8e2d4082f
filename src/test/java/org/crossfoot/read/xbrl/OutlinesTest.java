package org.crossfoot.read.xbrl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

class OutlinesTest {

    private static final String SHEETS = "http://hp.example/role/BalanceSheets";

    private final Links links = new Links();

    @Test
    void rowsStandInTheOrderOfTheirArcsAndAsDeepAsTheTree() {
        links.definitions.put(SHEETS, "02 - Statement - Balance - Sheets");
        add(SHEETS, "us-gaap:StatementOfFinancialPositionAbstract", "us-gaap:StatementTable", 1);
        add(SHEETS, "us-gaap:StatementTable", "us-gaap:StatementLineItems", 2);
        add(SHEETS, "us-gaap:StatementTable", "us-gaap:PartsAxis", 1);
        add(SHEETS, "us-gaap:PartsAxis", "us-gaap:Parts", 1);
        add(SHEETS, "us-gaap:StatementLineItems", "us-gaap:Assets", 10);
        add(SHEETS, "us-gaap:StatementLineItems", "us-gaap:AssetsAbstract", 2);
        add(SHEETS, "us-gaap:AssetsAbstract", "us-gaap:Cash", 1);

        Outline outline = only();

        assertThat(outline.title()).isEqualTo("Balance - Sheets");
        assertThat(outline.role()).isEqualTo(SHEETS);
        assertThat(outline.entries())
                .extracting(Entry::key, Entry::level, Entry::heading)
                .containsExactly(
                        tuple("us-gaap:AssetsAbstract", 0, true),
                        tuple("us-gaap:Cash", 1, false),
                        tuple("us-gaap:Assets", 0, false));
    }

    @Test
    void theArcSaysWhichLabelIsShown() {
        links.definitions.put(SHEETS, "02 - Statement - Sheets");
        links.label("us-gaap:Assets", "totalLabel", "All there is");
        Links.add(links.presentation, SHEETS, new Arc("r", "us-gaap:Assets", 1, "totalLabel", 0));

        assertThat(only().entries().getFirst().label()).isEqualTo("All there is");
        assertThat(only().entries().getFirst().total()).isTrue();
    }

    @Test
    void statementsStandInTheOrderOfTheirDefinitionsAndNotesAreNone() {
        definedAs("c", "03 - Statement - Income");
        definedAs("a", "04 - Disclosure - Rope");
        definedAs("b", "02 - statement - Sheets");

        assertThat(new Outlines(links).all())
                .extracting(Outline::title)
                .containsExactly("Sheets", "Income");
    }

    @Test
    void withoutADefinitionItsRootTellsAStatement() {
        add(SHEETS, "us-gaap:StatementOfFinancialPositionAbstract", "us-gaap:Cash", 1);
        add("http://hp.example/role/Rope", "us-gaap:RopeAbstract", "us-gaap:Cash", 1);

        assertThat(only().title()).isEqualTo("Balance sheets");
    }

    @Test
    void headingsAloneAreNoStatement() {
        add(SHEETS, "us-gaap:IncomeStatementAbstract", "us-gaap:CostsAbstract", 1);

        assertThat(new Outlines(links).all()).isEmpty();
    }

    @Test
    void aTreeThatRunsIntoItselfEnds() {
        add(SHEETS, "us-gaap:IncomeStatementAbstract", "us-gaap:Cash", 1);
        add(SHEETS, "us-gaap:Cash", "us-gaap:Land", 1);
        add(SHEETS, "us-gaap:Land", "us-gaap:Cash", 1);

        assertThat(only().entries()).hasSizeBetween(2, 3);
    }

    private Outline only() {
        assertThat(new Outlines(links).all()).hasSize(1);
        return new Outlines(links).all().getFirst();
    }

    private void definedAs(String role, String definition) {
        links.definitions.put(role, definition);
        add(role, "us-gaap:RootAbstract", "us-gaap:Cash", 1);
    }

    private void add(String role, String from, String to, double order) {
        Links.add(links.presentation, role, new Arc(from, to, order, "", 0));
    }
}
