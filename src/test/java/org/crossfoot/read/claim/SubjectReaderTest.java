package org.crossfoot.read.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class SubjectReaderTest {

    @Test
    void onlyAnAndJoinsTheLastOfSeveralNames() {
        assertThat(Lexed.topic("Revenue and net loss were $3.1 million").subject().rows())
                .isEmpty();
        assertThat(Lexed.topic("After revenue, net loss was $10.5 million").subject().rows())
                .isNotEmpty();
    }

    @Test
    void theLastNameBeforeAFigureIsWhatItIsSaidOf() {
        var topic = Lexed.topic("As revenue fell, net loss was $10.5 million.");

        assertThat(topic.subject().name()).isEqualTo("net loss");
        assertThat(topic.sure()).isTrue();
    }

    @Test
    void aStrangerBetweenMakesItUnsure() {
        assertThat(Lexed.topic("Revenue under contracts was $3.1 million.").sure()).isFalse();
    }

    @Test
    void whatAnAsideNamesIsNotSurelyMeant() {
        assertThat(
                        Lexed.topic(
                                        "Operating costs, including research and development, were $28.0 million.")
                                .sure())
                .isFalse();
        assertThat(Lexed.topic("We had results, including revenue of $3.1 million.").sure())
                .isTrue();
        assertThat(Lexed.topic("Margins grew; revenue was $3.1 million.").sure()).isTrue();
    }

    @Test
    void twoNamesThatShareAFigureAreNeither() {
        assertThat(Lexed.topic("Revenue and net loss were $3.1 million.").subject().rows())
                .isEmpty();
    }

    @Test
    void whatTheGrammarDoesNotKnowIsNamedByItsFirstWords() {
        assertThat(Lexed.topic("The backlog at the end was $7.2 million.").subject().name())
                .isEqualTo("backlog");
    }

    @Test
    void aNameBehindATurnIsMeant() {
        assertThat(Lexed.topic("We saw a $2.7 million decrease in revenue.").subject().name())
                .isEqualTo("revenue");
    }

    @Test
    void withoutANameTheTopicBeforeGoesOn() {
        String sentence = "Revenue was $3.1 million compared to $5.8 million.";
        var reader = new SubjectReader(sentence);
        var groups = Lexed.groups(sentence);
        var first = reader.topic(groups.getFirst(), Optional.empty());

        assertThat(reader.topic(groups.getLast(), Optional.of(first)).subject())
                .isEqualTo(first.subject());
        assertThat(reader.topic(groups.getLast(), Optional.empty()).subject().rows()).isEmpty();
    }

    @Test
    void whatAFigureResultsFromIsMeant() {
        var topic = Lexed.topic("Our net loss mostly resulted from $2.7 million of revenue.");

        assertThat(topic.subject().name()).isEqualTo("revenue");
        assertThat(Lexed.topic("Net loss fell from $2.7 million of revenue.").subject().name())
                .isEqualTo("Net loss");
    }

    @Test
    void anIncreaseOfAnAmountIsOfWhatIsNamedBehindIt() {
        assertThat(
                        Lexed.said(
                                        "Gross profit fell to $3 million due to an increase of $2"
                                                + " million in operating expenses.")
                                .getLast()
                                .subject()
                                .name())
                .isEqualTo("operating expenses");
    }
}
