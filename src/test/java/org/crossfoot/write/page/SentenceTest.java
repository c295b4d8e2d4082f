package org.crossfoot.write.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.crossfoot.check.Proofs;
import org.crossfoot.model.Claim;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Sheets;
import org.junit.jupiter.api.Test;

class SentenceTest {

    @Test
    void theSentenceOfTheClaimIsGivenWhole() {
        assertThat(
                        around(
                                "Sales grew. Backlog was $7.2 million. Cash fell.",
                                "Backlog",
                                "million."))
                .isEqualTo("Backlog was $7.2 million.");
    }

    @Test
    void aLongSentenceIsCutOnBothSides() {
        String far = "and so on ".repeat(60);

        assertThat(around(far + "$7.2 million " + far, "and", "on \n"))
                .startsWith("… ")
                .endsWith(" …")
                .contains("$7.2 million")
                .hasSizeLessThan(460);
    }

    @Test
    void wordsThatNoClaimKnowsStandAlone() {
        var filing = Sheets.filing("Backlog was $7.2 million.\n");

        assertThat(Sentence.around(filing, Proofs.words(filing, "$7.2 million")))
                .isEqualTo("$7.2 million");
    }

    private static String around(String prose, String from, String to) {
        var filing = Sheets.filing(prose + "\n");
        var words = Proofs.words(filing, "$7.2 million");
        String text = filing.documents().getFirst().text();
        var sentence =
                new org.crossfoot.model.Source(
                        "d1", text.indexOf(from), text.lastIndexOf(to) + to.length());
        var claim = new Claim(words, sentence, "$7.2 million", Optional.empty());
        return Sentence.around(
                new Filing(
                        filing.origin(),
                        filing.format(),
                        filing.registrant(),
                        filing.documents(),
                        filing.statements(),
                        List.of(claim)),
                words);
    }
}
