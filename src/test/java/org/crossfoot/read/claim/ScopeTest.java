package org.crossfoot.read.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossfoot.model.Sureness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScopeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "For the Industrial segment, net loss was $7.0 million.",
                "Industrial revenue was $22.0 million and net loss was $7.0 million.",
                "Our Services group had record results. Net loss was $7.0 million.",
                "For the Industrial segment, revenue was $9.0 million. Revenue was $5.0 million."
                        + " Net loss was $7.0 million.",
                "In Canada, revenue rose 25%. Net loss was $7.0 million.",
                "Before these items, net loss was $7.0 million.",
                "Net loss was $7.0 million on this basis.",
                "For the last six months, net loss was $7.0 million.",
                "Adjusted revenue was $5.0 million. Net loss was $7.0 million.",
                "A year ago, revenue was $5.8 million. Net loss was $10.4 million.",
            })
    void whatIsSaidUnderSuchWordsIsNotSure(String prose) {
        assertThat(last(prose).sureness()).isEqualTo(Sureness.LIKELY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In fiscal 2007, net loss was $7.0 million.",
                "Adjusted revenue was $5.0 million. GAAP net loss was $7.0 million.",
                "Year over year, revenue fell 47%. Net loss was $7.0 million.",
                "A year ago, revenue was $5.8 million. Net loss for the quarter was $10.5 million.",
            })
    void allElseIs(String prose) {
        assertThat(last(prose).sureness()).isEqualTo(Sureness.SURE);
    }

    @Test
    void theTimeBeforeAtTheBeginningIsThatOfAllFigures() {
        assertThat(
                        last("A year ago, revenue was $5.8 million and net loss was $10.4 million.")
                                .now())
                .contains(new Moment.YearBefore());
        assertThat(last("Compared to a year ago, revenue was $5.8 million.").now()).isEmpty();
    }

    private static Said last(String prose) {
        var scope = new Scope(Lexed.MEASURES, Setting.NONE);
        List<Said> said = List.of();
        for (String sentence : prose.split("(?<=[.]) (?=[A-Z])", -1)) {
            said = scope.settled(sentence, Lexed.tokens(sentence), Lexed.said(sentence));
        }
        return said.getLast();
    }
}
