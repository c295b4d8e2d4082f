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
    void anAsideWithADateIsTheAmountOfThatDate() {
        assertThat(
                        values(
                                "Receivables, net of allowance of $805 ($858 at March 31, 2006)",
                                "allowance"))
                .containsExactly("805", "858");
        assertThat(values("Receivables, net of allowance of $805 ($858 in all)", "allowance"))
                .isNotEqualTo(List.of("805", "858"));
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
    void givesAnAmountToTheYearBeforeIt() {
        String label = "Trade (net of allowance for doubtful receivables - 2006: $105; 2005: $110)";
        var years = List.of(at(LocalDate.of(2006, 12, 31)), at(LocalDate.of(2005, 12, 31)));

        assertThat(new LabelAmounts(years).in(label).getFirst().numbers())
                .map(number -> number.orElseThrow().value().intValue())
                .containsExactly(105, 110);
        assertThat(new LabelAmounts(years).in("Equipment, less depreciation: 2006, $58; 2005, $50"))
                .singleElement()
                .extracting(Memo::label)
                .isEqualTo("depreciation");
    }

    @Test
    void givesTheAmountWithoutADateTheColumnThatIsLeft() {
        var years = List.of(at(LocalDate.of(2006, 12, 31)), at(LocalDate.of(2005, 12, 31)));

        assertThat(
                        new LabelAmounts(years)
                                .in("Receivables, less allowances $205 (2005, $203)")
                                .getFirst()
                                .numbers())
                .map(number -> number.orElseThrow().value().intValue())
                .containsExactly(205, 203);
    }

    @Test
    void aYearThatEndsInTheFirstDaysOfJanuaryIsTheOneBefore() {
        var weeks = List.of(at(LocalDate.of(2006, 12, 31)), at(LocalDate.of(2006, 1, 1)));

        assertThat(
                        new LabelAmounts(weeks)
                                .in("Receivables, less allowances $205 (2005, $203)")
                                .getFirst()
                                .numbers())
                .map(number -> number.orElseThrow().value().intValue())
                .containsExactly(205, 203);
    }

    @Test
    void passesOverTheClassesOfACount() {
        String label =
                "Class A and Class B stock, $0.001 par value: 300,000 shares authorized (Class A 180,000, Class B 120,000); 6,908 (Class A 6,015, Class B 893) and 6,847 (Class A 5,964, Class B 883) shares issued and outstanding";

        assertThat(values(label, "shares authorized")).containsExactly("300000", "300000");
        assertThat(values(label, "shares issued and outstanding")).containsExactly("6908", "6847");
    }

    @Test
    void takesTwoCountsOfSharesOneForEachColumn() {
        assertThat(
                        values(
                                "Common stock held in treasury, at cost (712,765 shares and 506,246 shares)",
                                "treasury shares"))
                .containsExactly("712765", "506246");
    }

    @Test
    void twoClassesAreNoTwoColumns() {
        assertThat(
                        values(
                                "Class A common stock, 1,000 shares authorized; Class B common stock, 2,000 shares authorized",
                                "shares authorized"))
                .isEmpty();
    }

    @Test
    void aWordRightBeforeOrBehindACountSaysWhatItCounts() {
        String label =
                "Common shares, authorized - 2,400,000 shares issued at stated capital - 2006: 1,987,883; 2005: 1,986,519";

        assertThat(values(label, "shares authorized")).containsExactly("2400000", "2400000");
        assertThat(values("Preferred stock, $0.001 par value, 100 shares authorized", "par value"))
                .containsExactly("0.001", "0.001");
        assertThat(
                        values(
                                "Common stock, 3,859 shares issued and 2,479 outstanding at March 31, 2006",
                                "shares outstanding"))
                .containsExactly("_", "2479");
    }

    @Test
    void aLineOfSharesCountsThoseOfTheLineAbove() {
        var memos = amounts.in("Shares at March 31, 2006: 392,040,626", "Treasury stock, at cost:");

        assertThat(memos).extracting(Memo::label).containsExactly("treasury shares");
    }

    @Test
    void amountsInParenthesesAreNegativeMembersOfAList() {
        assertThat(values("Translation, net of tax of $36 and $(2)", "tax"))
                .containsExactly("36", "-2");
        assertThat(values("Translation, net of tax of ($10) and $14", "tax"))
                .containsExactly("-10", "14");
        assertThat(values("Receivables, net of allowance ($612)", "allowance"))
                .containsExactly("612", "612");
    }

    @Test
    void aListOfMoreOrFewerAmountsThanColumnsIsNobodys() {
        assertThat(amounts.in("Translation, net of tax of $36, $(2), and $13")).isEmpty();
        assertThat(amounts.in("Translation, net of tax of $36, (2)")).isEmpty();
    }

    @Test
    void countsOfTwoDatesAreOfTheWordsBehindTheLast() {
        String label =
                "Preferred stock; 200.0 shares authorized; 24.0 (2005) and 48.0 (2006) shares issued";
        var years = List.of(at(LocalDate.of(2006, 12, 31)), at(LocalDate.of(2005, 12, 31)));

        assertThat(values(years, label, "shares authorized")).containsExactly("200.0", "200.0");
        assertThat(values(years, label, "shares issued")).containsExactly("48.0", "24.0");
    }

    @Test
    void aYearMayStandBeforeItsCount() {
        String label =
                "Common stock, 50,000 shares authorized, issued: 2006, 12,671 shares; 2005, 12,728 shares";
        var years = List.of(at(LocalDate.of(2006, 12, 31)), at(LocalDate.of(2005, 12, 31)));

        assertThat(values(years, label, "shares authorized")).containsExactly("50000", "50000");
        assertThat(values(years, label, "shares issued")).containsExactly("12671", "12728");
    }

    @Test
    void aListMaySetItsCountsApartByTheirUnitOrBySemicolons() {
        assertThat(
                        values(
                                "Common stock: issued -- 56,312 shares and 50,818 shares",
                                "shares issued"))
                .containsExactly("56312", "50818");
        assertThat(values("Common stock: 20,677; and 16,263 shares issued", "shares issued"))
                .containsExactly("20677", "16263");
    }

    @Test
    void noneIsTheNilOfAList() {
        assertThat(
                        values(
                                "Preferred stock, 900 shares authorized, 15,000 and no shares issued, respectively",
                                "shares issued"))
                .containsExactly("15000", "0");
        assertThat(values("Preferred stock, authorized 100 shares, none issued", "shares issued"))
                .isEmpty();
    }

    @Test
    void theDatesOfAClauseEndBeforeItsNextAmounts() {
        String label =
                "Common stock (Authorized - 140,000 shares as of September 30, 2006 and March 31, 2006, 53,387 issued and 51,165 outstanding as of September 30, 2006 and 53,293 issued and 51,071 outstanding as of March 31, 2006)";

        assertThat(values(label, "shares issued")).containsExactly("53387", "53293");
        assertThat(values(label, "shares outstanding")).containsExactly("51165", "51071");
    }

    @Test
    void moneyIsNoCountOfShares() {
        var years = List.of(at(LocalDate.of(2006, 12, 31)), at(LocalDate.of(2005, 12, 31)));

        assertThat(
                        values(
                                years,
                                "Preferred stock: issued - 13,500 shares in 2006 ($675 liquidation preference)",
                                "shares issued"))
                .containsExactly("13500", "_");
    }

    @Test
    void eachClassOfSharesIsCountedByItself() {
        String label =
                "Common stock, $0.01 par value; 5,000 Class A shares authorized, 2,404 and 2,385 shares issued; 4,141 Class B shares authorized, 452 and 469 shares issued";

        assertThat(values(label, "class a shares issued")).containsExactly("2404", "2385");
        assertThat(values(label, "class b shares issued")).containsExactly("452", "469");
        assertThat(values(label, "shares issued")).isEmpty();
        assertThat(amounts.in(label))
                .filteredOn(memo -> memo.label().startsWith("class"))
                .allMatch(memo -> memo.concept().isEmpty());
    }

    @Test
    void aClauseWithoutAClassIsOfTheOneBefore() {
        String label =
                "Common stock: 5,000 Class A shares authorized; 2,404 and 2,385 shares issued; 4,141 Class B shares authorized; 452 and 469 shares issued";

        assertThat(values(label, "class a shares issued")).containsExactly("2404", "2385");
        assertThat(values(label, "class b shares issued")).containsExactly("452", "469");
    }

    @Test
    void aStateRightBeforeAListIsItsOwn() {
        String label =
                "Common stock, authorized 99,000 shares Issued 43,788 and 45,000 shares, Outstanding 43,763 and 44,975 shares";

        assertThat(values(label, "shares issued")).containsExactly("43788", "45000");
        assertThat(values(label, "shares outstanding")).containsExactly("43763", "44975");
    }

    @Test
    void oneNegativeAmountIsNotOfEveryColumn() {
        assertThat(amounts.in("Translation, net of tax of $(41)")).isEmpty();
    }

    @Test
    void twoListsOfOneMeaningAreOfTwoThings() {
        assertThat(
                        values(
                                "Stock: 12 and 11 shares issued to founders, 52 and 49 shares issued to others",
                                "shares issued"))
                .isEmpty();
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
        return values(amounts, label, memo);
    }

    private static List<String> values(List<Column> columns, String label, String memo) {
        return values(new LabelAmounts(columns), label, memo);
    }

    private static List<String> values(LabelAmounts amounts, String label, String memo) {
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
