package org.crossfoot.read.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.crossfoot.check.Check;
import org.crossfoot.check.Checks;
import org.crossfoot.check.Outcome;
import org.crossfoot.check.Outcome.Severity;
import org.crossfoot.model.Sheets;
import org.crossfoot.model.Subject;
import org.crossfoot.model.Subject.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ElsewhereTest {

    private static final String RELEASE =
            """
            ! name=Larkspur Power Corporation; form=8-K; end=2006-09-30
            %s

            # INCOME_STATEMENT | Statements of Operations | (In thousands)
            @ 3m 2006-09-30 | 3m 2005-09-30
            [Revenues] Revenue | $3,118 | $5,846
            [NetIncomeLoss] Net loss | (10,495) | (10,358)

            # OTHER | Reconciliation | (In thousands)
            @ 3m 2006-09-30 | 3m 2005-09-30
            Adjusted EBITDA | $7,402 | $6,318
            Medical device revenue | 1,640 | 2,210
            Free cash flow to owners | 512 | 498
            [/share] Adjusted EPS | $0.17 | $0.11

            # OTHER | Ratios
            @ 3m 2006-09-30 | 3m 2005-09-30
            [/percent] Efficiency ratio | 81.08%% | 65.43%%
            """;

    private final Elsewhere elsewhere =
            new Elsewhere(Sheets.filing(RELEASE.formatted("Nothing.")).statements());

    @Test
    void aNameIsPutIntoOnePiece() {
        String sentence = "In the quarter Adjusted EBITDA was $7.4 million";
        var lead = Lexed.groups(sentence).getFirst().lead();

        var named = elsewhere.named(sentence, lead).orElseThrow();

        assertThat(named)
                .filteredOn(Token.Named.class::isInstance)
                .extracting(token -> token.in(sentence))
                .containsExactly("adjusted ebitda");
        assertThat(named.getLast()).isEqualTo(lead.getLast());
    }

    @Test
    void theLastNameIsTheOneMeant() {
        String sentence = "Adjusted EBITDA rose, and medical device revenue was $1.6 million";

        assertThat(name(sentence)).isEmpty(); // what is adjusted is not all in the name
        assertThat(name("As for Free Cash Flow to Owners, medical device revenue was $1.6 million"))
                .contains("medical device revenue");
    }

    @Test
    void whatAnAsideNamesIsNotSpokenOf() {
        assertThat(name("Sales, which include medical device revenue, were $1.6 million"))
                .isEmpty();
    }

    @Test
    void aPartOfANameIsNoneNorIsWhatIsCountedAShare() {
        assertThat(name("Free cash flow was $0.5 million")).isEmpty();
        assertThat(name("Medical device revenue per share was $0.52")).isEmpty();
    }

    @Test
    void onlyItsOwnRowsAreHeld() {
        var here = new Subject("", Optional.empty(), Subject.Nature.PLAIN, Subject.Sense.AS_IS, R);

        assertThat(elsewhere.holds(here)).isTrue();
        assertThat(elsewhere.holds(Subject.unknown("backlog"))).isFalse();
        assertThat(elsewhere.called(List.of("medical device revenues"))).isEqualTo(R);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Adjusted EBITDA for the quarter was $7.4 million.",
                "Adjusted EBITDA of $7.4 million was up.",
                "Medical device revenue decreased to $1.64 million in the quarter.",
                "The efficiency ratio for the quarter was 81.08%.",
                "Adjusted EPS totaled $0.17 in the quarter.",
            })
    void aFigureOfAnotherTableAgreesWithIt(String sentence) {
        assertThat(outcomes(sentence)).hasSize(1).first().isInstanceOf(Outcome.Agrees.class);
    }

    @Test
    void theYearBeforeIsHeldAgainstItsOwnColumn() {
        assertThat(
                        outcomes(
                                "Adjusted EBITDA was $7.4 million in the quarter, compared to $6.3"
                                        + " million in the year-ago quarter."))
                .hasSize(2)
                .allMatch(Outcome.Agrees.class::isInstance);
    }

    @Test
    void anotherFigureThanTheTablesIsPointedOutAndNoMore() {
        var differs =
                (Outcome.Differs)
                        outcomes("Adjusted EBITDA for the quarter was $8.9 million.").getFirst();

        assertThat(differs.severity()).isEqualTo(Severity.WARNING);
        assertThat(differs.proof().computed().value()).isEqualByComparingTo("7402000");
    }

    @Test
    void aShortFigureIsNotHeldAgainstThem() {
        assertThat(outcomes("Adjusted EBITDA for the quarter was $9 million.")).isEmpty();
    }

    private static final List<Row> R = List.of(new Row("s2", 1));

    private Optional<String> name(String sentence) {
        return elsewhere
                .named(sentence, Lexed.groups(sentence).getFirst().lead())
                .map(lead -> lead.stream().filter(Token.Named.class::isInstance).toList().getLast())
                .map(token -> token.in(sentence));
    }

    /** What came of the sentences, where something did. */
    private static List<Outcome> outcomes(String sentence) {
        var filing = Told.read(Sheets.filing(RELEASE.formatted(sentence)));
        return Checks.all().stream()
                .filter(check -> check.number().startsWith("N"))
                .flatMap((Check check) -> check.apply(filing).stream())
                .filter(outcome -> !(outcome instanceof Outcome.Skipped))
                .toList();
    }
}
