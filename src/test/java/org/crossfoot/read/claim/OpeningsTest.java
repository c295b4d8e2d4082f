package org.crossfoot.read.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.crossfoot.model.Claim.Kind;
import org.crossfoot.model.Sureness;
import org.crossfoot.read.claim.SubjectReader.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Compared to $5.8 million last year, revenue was $3.1 million.",
                "At $3.1 million, revenue was 47% lower."
            })
    void whatIsNamedBehindAFigureIsWhatItIsOf(String sentence) {
        var first = Lexed.said(sentence).getFirst();

        assertThat(concept(first)).isEqualTo("Revenues");
        assertThat(first.sureness()).isEqualTo(Sureness.LIKELY);
    }

    @Test
    void whatThisIsComparedWithIsOfTheSentenceBefore() {
        var before = Lexed.said("Revenue was $3.1 million.");
        var said = Lexed.said("This compares to $5.8 million last year.", before).getFirst();

        assertThat(said.kind()).isEqualTo(Kind.COMPARED_LEVEL);
        assertThat(concept(said)).isEqualTo("Revenues");
        assertThat(said.sureness()).isEqualTo(Sureness.LIKELY);
    }

    @Test
    void otherWordsBeforeAFigureOpenNothing() {
        assertThat(topic("In 2005 $5.8 million was less than revenue of $3.1 million.")).isEmpty();
        assertThat(topic("$5.8 million was less than revenue of $3.1 million.")).isEmpty();
        assertThat(topic("At $5.8 million, revenue was more than $3.1 million.")).isNotEmpty();
    }

    private static Optional<Topic> topic(String sentence) {
        var groups = Lexed.groups(sentence);
        return new Openings(sentence, groups, List.of()).topic(groups.getFirst());
    }

    @Test
    void ofSeveralThingsThisIsNone() {
        var before = Lexed.said("Revenue was $3.1 million and net loss was $10.5 million.");

        assertThat(Lexed.said("This compares to $5.8 million last year.", before).getFirst())
                .matches(said -> said.subject().rows().isEmpty());
        assertThat(Lexed.said("This compares to $5.8 million last year.", List.of()).getFirst())
                .matches(said -> said.subject().rows().isEmpty());
    }

    private static String concept(Said said) {
        return said.subject().concept().orElseThrow().name();
    }
}
