package org.crossfoot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.crossfoot.check.Checks;
import org.crossfoot.check.Diagnosis;
import org.crossfoot.check.Outcome.Differs;
import org.crossfoot.check.Outcome.Reason;
import org.crossfoot.check.Outcome.Severity;
import org.crossfoot.check.Outcome.Skipped;
import org.crossfoot.model.Amount;
import org.crossfoot.model.CellRef;
import org.crossfoot.model.Fact;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Errors planted one at a time in the text of a filing: each is flagged at its place with its
 * diagnosis, and nothing else is accused that was not before.
 */
class PlantedErrorsTest {

    /** The two sentences of the release that go against its tables as it is. */
    private static final List<String> KNOWN =
            List.of(
                    "decline in the gross loss percentage",
                    "approximately \\$0.2 million of increased non-cash stock compensation charges");

    @TempDir private Path folder;

    /** A bar is the tab between two cells. */
    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    digit of a line;   |17,305|;       |17,805|;      current-assets-foot;         63,223;   ONE_DIGIT;      17,805;       17305000
                    digit of a line;   |6,148|;        |6,143|;       operating-expenses-foot;     8,803;    ONE_DIGIT;      6,143;        6148000
                    digit of a total;  |63,223|;       |63,273|;      current-assets-foot;         63,273;   ONE_DIGIT;      63,273;       63223000
                    digit of a total;  |8,803|;        |8,863|;       operating-expenses-foot;     8,863;    ONE_DIGIT;      8,863;        8803000
                    swapped digits;    |17,616|;       |17,166|;      operating-expenses-foot;     17,166;   DIGITS_SWAPPED; 17,166;       17616000
                    swapped pair;      |7,104|7,950;   |7,950|7,104;  total-assets-foot;           $73,672;  OTHER_COLUMN;   7,950;        7104000
                    swapped pair;      |3,174|5,862;   |5,862|3,174;  current-assets-foot;         63,223;   OTHER_COLUMN;   5,862;        3174000
                    swapped pair;      |2,655|2,801;   |2,801|2,655;  operating-expenses-foot;     8,803;    OTHER_COLUMN;   2,801;        2655000
                    sign of a line;    |(17)|;         |17|;          pretax-income-follows;       (10,358); SIGN;           17;           -17000
                    sign of a result;  |(1,059)|;      |1,059|;       gross-profit-is-revenue-less-cost; 1,059; SIGN;        1,059;        -1059000
                    sign of a balance; |(532,325)|;    |532,325|;     deficit-rolls-forward;       532,325;  SIGN;           532,325;      -532325000
                    EPS;               |\\$(0.12)|;    |\\$(0.21)|;   earnings-per-share-follow;   $(0.21);  DIGITS_SWAPPED; $(0.21);      -0.12
                    EPS, its sign;     |\\$(0.12)|;    |\\$0.12|;     earnings-per-share-follow;   $0.12;    SIGN;           $0.12;        -0.12
                    share count;       |86,114|;       |68,114|;      earnings-per-share-follow;   $(0.12);  DIGITS_SWAPPED; 68,114;       86114000
                    share count;       104,989,030 shares; 104,989,003 shares; treasury-shares-agree; 623,450; DIGITS_SWAPPED; 104,989,003; 104989030
                    share count;       623,450 shares; 623,540 shares; treasury-shares-agree;      623,540;  DIGITS_SWAPPED; 623,540;      623450
                    net loss;          \\$(20,019);    \\$(20,919);   net-income-follows;          $(20,919); ONE_DIGIT;     $(20,919);    -20019000
                    the deficit;       (532,325);      (532,235);     deficit-rolls-forward;       (532,235); DIGITS_SWAPPED; (532,235);   -532325000
                    """)
    void ofTheTablesAreFlaggedAtTheirFigure(
            String what,
            String right,
            String wrong,
            String check,
            String stated,
            Diagnosis.Kind kind,
            String suspect,
            String fits)
            throws Exception {
        var filing = planted(tabs(right), tabs(wrong));
        var finding = fresh(filing);

        assertThat(finding.check()).isEqualTo(check);
        assertThat(shown(filing, finding.proof().stated().cell())).isEqualTo(stated);
        var likeliest = finding.diagnoses().getFirst();
        assertThat(likeliest.kind()).isEqualTo(kind);
        assertThat(shown(filing, likeliest.suspect())).isEqualTo(suspect);
        assertThat(likeliest.fits().map(Amount::value).orElseThrow()).isEqualByComparingTo(fits);
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    amount;         costs were \\$2.7 million;      costs were \\$7.2 million;      stated-levels-agree;         Research and development costs were \\$7.2 million; DIGITS_SWAPPED; 2655000
                    amount;         net loss was \\$10.5 million;   net loss was \\$10.8 million;   stated-levels-agree;         net loss was \\$10.8 million;   ONE_DIGIT;      -10495000
                    compared level; compared to \\$1.1 million;     compared to \\$7.1 million;     compared-levels-agree;       compared to \\$7.1 million;     ONE_DIGIT;      -1059000
                    percentage;     a decrease of 53%;              a decrease of 35%;              stated-percentages-agree;    decrease of 35%;                DIGITS_SWAPPED; -52.84
                    percentage;     or 73% of revenue;              or 78% of revenue;              shares-of-basis-agree;       78% of revenue;                 ONE_DIGIT;      -73.38
                    EPS;            \\$0.10 per diluted;            \\$0.01 per diluted;            per-share-claims-agree;      \\$0.01 per diluted common share; DIGITS_SWAPPED; -0.10
                    wrong period;   As of September 30, 2006, cash; As of March 31, 2006, cash;     figures-are-of-their-period; cash and cash equivalents were \\$41.3 million; OTHER_COLUMN; 41256000
                    """)
    void ofTheProseAreFlaggedAtTheirWords(
            String what,
            String right,
            String wrong,
            String check,
            String words,
            Diagnosis.Kind kind,
            String fits)
            throws Exception {
        var filing = planted(right, wrong);
        var finding = fresh(filing);

        assertThat(finding.check()).isEqualTo(check);
        assertThat(words(filing, finding)).hasValue(words);
        var likeliest = finding.diagnoses().getFirst();
        assertThat(likeliest.kind()).isEqualTo(kind);
        assertThat(likeliest.fits().map(Amount::value).orElseThrow()).isEqualByComparingTo(fits);
        assertThat(loud(filing)).hasSize(1 + KNOWN.size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    a decrease of approximately 47%; an increase of approximately 47%; increase of approximately 47%
                    an increase of \\$1.0 million;   a decrease of \\$1.0 million;     decrease of \\$1.0 million
                    """)
    void ofADirectionAreFlaggedAtTheirWord(String right, String wrong, String words)
            throws Exception {
        var filing = planted(right, wrong);
        var finding = fresh(filing);

        assertThat(finding.check()).isEqualTo("direction-words-agree");
        assertThat(words(filing, finding)).hasValue(words);
        assertThat(finding.proof().gap().value()).as("which way it went").isNotZero();
        assertThat(loud(filing)).hasSize(1 + KNOWN.size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    |September 30, 2006|March 31; |September 30, 2005|March 31; September 30, 2005
                    |2006|2005|2006|2005;         |2007|2005|2006|2005;         Three Months Ended September 30, 2007
                    """)
    void ofAPeriodAreFlaggedAtTheirColumn(String right, String wrong, String column)
            throws Exception {
        var filing = planted(tabs(right), tabs(wrong));
        var finding = fresh(filing);

        assertThat(finding.check()).isEqualTo("newest-column-ends-the-period");
        assertThat(finding.proof().subject()).isEqualTo(column);
        assertThat(finding.proof().stated().cell().map(CellRef::column)).hasValue(0);
    }

    @Test
    void ofThePeriodInTheWordsAreFlaggedOnce() throws Exception {
        var filing =
                planted("quarter ended September 30, 2006", "quarter ended September 30, 2007");
        var finding = fresh(filing);

        assertThat(finding.check()).isEqualTo("newest-column-ends-the-period");
        assertThat(finding.proof().subject()).isEqualTo("September 30, 2006");
        assertThat(finding.proof().gap().value()).isEqualByComparingTo("-365");
    }

    @Test
    void ofAFigureSilenceTheWordsThatRestOnIt() throws Exception {
        var filing = planted(tabs("|(1,059)|"), tabs("|1,059|"));

        assertThat(loud(filing)).hasSize(2);
        assertThat(Checks.applyAll(filing))
                .filteredOn(Skipped.class::isInstance)
                .map(Skipped.class::cast)
                .filteredOn(skipped -> skipped.reason() == Reason.FIGURE_IN_DOUBT)
                .extracting(Skipped::subject)
                .contains(KNOWN.getFirst());
    }

    /** The one finding that the filing does not have as it is. */
    private static Differs fresh(Filing filing) {
        var fresh =
                loud(filing).stream()
                        .filter(finding -> words(filing, finding).filter(KNOWN::contains).isEmpty())
                        .toList();
        assertThat(fresh).hasSize(1);
        return fresh.getFirst();
    }

    private static List<Differs> loud(Filing filing) {
        return Checks.applyAll(filing).stream()
                .filter(Differs.class::isInstance)
                .map(Differs.class::cast)
                .filter(differs -> differs.severity() != Severity.INFO)
                .toList();
    }

    private static Optional<String> words(Filing filing, Differs finding) {
        return finding.proof().stated().words().map(words -> text(filing, words));
    }

    private static String text(Filing filing, Source words) {
        return filing.document(words.document()).text(words);
    }

    private static String shown(Filing filing, Optional<CellRef> cell) {
        return cell.flatMap(filing::fact).map(Fact::shown).orElseThrow();
    }

    private static String tabs(String cells) {
        return cells.replace('|', '\t');
    }

    private Filing planted(String right, String wrong) throws Exception {
        String release = Larkspur.text();
        assertThat(release).containsOnlyOnce(right);
        return Larkspur.read(folder, release.replace(right, wrong)).value();
    }
}
