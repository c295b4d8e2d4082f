package org.crossfoot.read.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.crossfoot.model.Claim.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RespectiveTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Revenue and net loss were $3.1 million and $10.5 million, respectively.",
                "Revenue and net loss for the second quarter were $3.1 million and $10.5 million,"
                        + " respectively.",
                "The company's revenue and its net loss were approximately $3.1 million and $10.5"
                        + " million, respectively.",
            })
    void eachNameHasItsOwnFigure(String sentence) {
        assertThat(Lexed.said(sentence))
                .extracting(RespectiveTest::name, Said::kind)
                .extracting(Object::toString)
                .containsExactly("(\"revenue\", LEVEL)", "(\"net loss\", LEVEL)");
    }

    @Test
    void soHaveThreeAndChangesAndWhatIsComparedWith() {
        assertThat(names("Revenue, gross loss and net loss were $3, $2 and $10, respectively."))
                .containsExactly("revenue", "gross loss", "net loss");

        var changes = Lexed.said("Revenue and net loss decreased 47% and 3%, respectively.");
        assertThat(changes).extracting(Said::kind).containsOnly(Kind.CHANGE_PERCENT);
        assertThat(changes).extracting(RespectiveTest::name).containsExactly("revenue", "net loss");

        var compared =
                Lexed.said(
                        "Revenue and net loss were $3.1 million and $10.5 million, respectively,"
                                + " compared to $5.8 million and $10.4 million, respectively.");
        assertThat(compared)
                .extracting(RespectiveTest::name)
                .containsExactly("revenue", "net loss", "revenue", "net loss");
        assertThat(compared.subList(2, 4)).extracting(Said::kind).containsOnly(Kind.COMPARED_LEVEL);
    }

    @Test
    void whatAListIsComparedWithIsInItsOrderAndOfOneTime() {
        var compared =
                Lexed.said(
                        "Revenue and net loss were $3.1 million and $10.5 million, respectively,"
                                + " compared to $5.8 million and $10.4 million in fiscal 2005.");

        assertThat(compared)
                .extracting(RespectiveTest::name)
                .containsExactly("revenue", "net loss", "revenue", "net loss");
        assertThat(compared.subList(2, 4))
                .extracting(said -> said.against().orElseThrow())
                .containsOnly(new Moment.Year(Optional.of(2005)));
    }

    @Test
    void aListThatIsComparedWithOutTheWordIsToldApartOnlyWhereItIsAsMany() {
        var three =
                Lexed.said(
                        "Revenue, gross loss and net loss were $3, $2 and $10, respectively,"
                                + " compared to $5 and $4 in fiscal 2005.");

        assertThat(three.subList(3, 5))
                .extracting(RespectiveTest::name)
                .doesNotContain("revenue", "gross loss");
    }

    @Test
    void noTwoClaimsShareACharacter() {
        var said =
                Lexed.said(
                        "Revenue and net loss were $3.1 million and $10.5 million, respectively");

        assertThat(said.getFirst().to()).isLessThanOrEqualTo(said.getLast().from());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Revenue, gross loss and net loss were $3.1 million and $10.5 million, respectively",
                "Turbines and fees were $3.1 million and $10.5 million, respectively",
            })
    void whereNamesAndFiguresAreNotAsManyNothingIsToldApart(String sentence) {
        var respective = new Respective(Lexed.MEASURES, sentence, Lexed.tokens(sentence));

        assertThat(respective.tokens()).isEqualTo(Lexed.tokens(sentence));
        assertThat(respective.shared()).isEqualTo(sentence.indexOf("$3.1"));
    }

    @Test
    void whatIsComparedWithIsToldApartOnlyWhereItIsAsMany() {
        String sentence =
                "Revenue and net loss were $3 and $10, respectively, compared to $4, $5 and $6,"
                        + " respectively";

        assertThat(shared(sentence)).isEqualTo(sentence.indexOf("$4"));
    }

    @Test
    void onlyWhatIsNotToldApartIsShared() {
        String all = "Revenue and net loss were $3 and $10, respectively";
        String some = all + ", and fees and grants were $4 and $5, respectively";

        assertThat(shared(all)).isEqualTo(all.length());
        assertThat(shared(some)).isEqualTo(some.indexOf("$4"));
        assertThat(shared("Revenue was $3.")).isEqualTo("Revenue was $3.".length());
    }

    private static int shared(String sentence) {
        return new Respective(Lexed.MEASURES, sentence, Lexed.tokens(sentence)).shared();
    }

    private static List<String> names(String sentence) {
        return Lexed.said(sentence).stream().map(RespectiveTest::name).toList();
    }

    private static String name(Said said) {
        return said.subject().name().toLowerCase(java.util.Locale.ROOT);
    }
}
