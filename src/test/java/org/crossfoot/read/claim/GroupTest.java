package org.crossfoot.read.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GroupTest {

    @Test
    void theNameNearestToTheFigureIsTheLastBeforeIt() {
        assertThat(leadName("As revenue fell, net loss was $10.5 million.")).isEqualTo("net loss");
        assertThat(Lexed.groups("It was $10.5 million.").getFirst().leadName()).isEmpty();
    }

    @Test
    void aFigureReachesOverItsBasisAndOverItsShare() {
        String sentence = "Gross loss was 73% of revenue, and net loss was $0.10 per share.";
        var groups = Lexed.groups(sentence);

        assertThat(sentence.substring(0, groups.getFirst().first().to()))
                .endsWith("73% of revenue");
        assertThat(sentence.substring(0, groups.getLast().first().to()))
                .endsWith("$0.10 per share");
    }

    @Test
    void theOtherKindOfShareSaysTheSameOnceMore() {
        assertThat(otherShare("Net loss was $0.15 per basic share and $0.14 per diluted share"))
                .isTrue();
        assertThat(otherShare("Net loss was $0.15 per diluted share and $0.14 per diluted share"))
                .isFalse();
        assertThat(
                        otherShare(
                                "Net loss was $0.15 per basic share and fees $0.14 per diluted share"))
                .isFalse();
        assertThat(otherShare("Net loss was $0.15 per share and $0.14 per diluted share"))
                .isFalse();
    }

    private static boolean otherShare(String sentence) {
        var groups = Lexed.groups(sentence);
        return groups.getLast().otherShare(groups.getFirst());
    }

    private static String leadName(String sentence) {
        return Lexed.groups(sentence).getFirst().leadName().orElseThrow().subject().name();
    }
}
