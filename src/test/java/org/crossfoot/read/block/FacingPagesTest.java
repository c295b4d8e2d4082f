package org.crossfoot.read.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossfoot.read.block.TypedLine.Kind;
import org.junit.jupiter.api.Test;

class FacingPagesTest {

    private static final String SHEET =
            """
            Pelham Cove sold more lumber than in any year before, most of it to builders of houses.

                                      BALANCE SHEETS

                                1994                                1994
                              ------                              ------
            ASSETS                         LIABILITIES
            Cash              $  900       Notes payable          $  400
            Receivables        1,200       Accounts payable          300
            Timber             3,100       Bonds                   1,250
            Mills              2,750       Common stock            2,000
                              ------       Surplus                 4,000
              Total           $7,950                              ------
                              ======         Total                $7,950
                                                                  ======

            The mill at the cove was closed for repairs in the last week of May, and opened in June.
            """;

    @Test
    void theLeftTableComesFirstAndTheTitleStandsOverEach() {
        assertThat(words(SHEET))
                .containsExactly(
                        "Pelham Cove sold more lumber than in any year before, most of it to"
                                + " builders of houses.",
                        "BALANCE SHEETS",
                        "1994",
                        "------",
                        "ASSETS",
                        "Cash              $  900",
                        "Receivables        1,200",
                        "Timber             3,100",
                        "Mills              2,750",
                        "------",
                        "Total           $7,950",
                        "======",
                        "<page>",
                        "BALANCE SHEETS",
                        "1994",
                        "------",
                        "LIABILITIES",
                        "Notes payable          $  400",
                        "Accounts payable          300",
                        "Bonds                   1,250",
                        "Common stock            2,000",
                        "Surplus                 4,000",
                        "------",
                        "Total                $7,950",
                        "======",
                        "<page>",
                        "The mill at the cove was closed for repairs in the last week of May, and"
                                + " opened in June.");
    }

    @Test
    void aTableMayBeginWhereTheLastRowsOfAnotherStand() {
        String both =
                """
                Cash              $  900       Notes payable          $  400
                Receivables        1,200       Accounts payable          300
                Timber             3,100       Bonds                   1,250
                Mills              2,750       Common stock            2,000
                """;
        String rightAlone = (" ".repeat(31) + "Other                     100\n").repeat(13);

        assertThat(words(both + rightAlone + both))
                .startsWith("Cash              $  900")
                .endsWith("Common stock            2,000", "<page>")
                .filteredOn("Timber             3,100"::equals)
                .hasSize(2);
    }

    @Test
    void eachHalfKnowsWhereItStands() {
        for (TypedLine line : inTurn(SHEET)) {
            for (Word word : line.words()) {
                int start = line.source().start() + word.from();
                assertThat(SHEET.substring(start, start + word.length()))
                        .isEqualTo(word.in(line.line()));
            }
        }
    }

    @Test
    void aPeriodOverOneTableStaysWithIt() {
        String year =
                SHEET.replace(
                        "          1994                                1994\n",
                        """
                        Year ended
                                            1994                                1994
                        """);

        assertThat(words(year))
                .containsOnlyOnce("Year ended")
                .containsSequence("Year ended", "1994");
        assertThat(words(year).indexOf("Year ended")).isLessThan(words(year).indexOf("<page>"));
    }

    @Test
    void aTitleOfEachStaysWithIt() {
        String titles =
                SHEET.replace(
                        "                          BALANCE SHEETS\n",
                        """
                        THE COVE                             THE MILL
                                               (In thousands)
                        """);

        assertThat(words(titles))
                .containsOnlyOnce("THE COVE", "THE MILL")
                .containsSubsequence(
                        "(In thousands)",
                        "THE COVE",
                        "<page>",
                        "(In thousands)",
                        "THE MILL",
                        "LIABILITIES");
    }

    @Test
    void noGapIsLeftWhereOneTableIsLonger() {
        List<TypedLine> lines = inTurn(SHEET.replace("Mills ", "\n\n\n".repeat(2) + "Mills "));
        for (int i = 1; i < lines.size(); i++) {
            assertThat(lines.get(i - 1).is(Kind.BLANK) && lines.get(i).is(Kind.BLANK)).isFalse();
        }
    }

    @Test
    void linesOfOneTableStayAsTheyAre() {
        String one = "Cash              $  900\nReceivables        1,200\n";
        List<TypedLine> lines = Laid.typedLines(one);

        assertThat(FacingPages.inTurn(one, lines)).isSameAs(lines);
    }

    private static List<TypedLine> inTurn(String text) {
        return FacingPages.inTurn(text, Laid.typedLines(text));
    }

    private static List<String> words(String text) {
        return inTurn(text).stream()
                .filter(line -> !line.is(Kind.BLANK))
                .map(line -> line.is(Kind.PAGE) ? "<page>" : line.line().strip())
                .toList();
    }
}
