package org.crossfoot.read.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhrasesTest {

    private final Phrases<String> phrases = new Phrases<>();

    @BeforeEach
    void fill() {
        phrases.add("net income", "income");
        phrases.add("net income per share", "share");
    }

    @Test
    void theLongestPhraseThatFitsIsMeant() {
        assertThat(phrases.at("net income per share of", 0))
                .contains(new Phrases.Hit<>("share", 20));
        assertThat(phrases.at("net income per diluted", 0))
                .contains(new Phrases.Hit<>("income", 10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Net incomes", "net, income", "net-income", "net's income"})
    void marksPluralsAndPossessivesDoNotMatter(String words) {
        assertThat(phrases.at(words, 0)).contains(new Phrases.Hit<>("income", words.length()));
    }

    @Test
    void anArticleInsideAPhraseDoesNotMatter() {
        assertThat(phrases.at("net income per the share", 0))
                .contains(new Phrases.Hit<>("share", 24));
        assertThat(phrases.at("the net income", 0)).isEmpty();
    }

    @Test
    void aDashBetweenWordsParts() {
        assertThat(phrases.at("net -- income", 0)).isEmpty();
        assertThat(phrases.at("net", 0)).isEmpty();
    }

    @Test
    void whatIsLeftOfAPossessiveBeginsNoPhrase() {
        phrases.add("s income", "wrong");

        assertThat(phrases.at("s income", 0)).isEmpty();
    }

    @Test
    void theFirstMeaningStaysWhereOnlyNewOnesAreAdded() {
        phrases.addIfNew("net income", "other");
        phrases.addIfNew("net loss", "loss");

        assertThat(phrases.exactly("net income")).contains("income");
        assertThat(phrases.exactly("net loss")).contains("loss");
        assertThat(phrases.exactly("net")).isEqualTo(Optional.empty());
        assertThat(phrases.exactly("net income for")).isEmpty();
    }
}
