package org.crossfoot.app.findings;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossfoot.check.Proofs;
import org.crossfoot.write.Report;
import org.junit.jupiter.api.Test;

class QuoteTest {

    private final Report report = Found.withAnError();

    @Test
    void wordsStandInWhatIsAroundThem() {
        var quote =
                Quote.of(
                        report.filing(),
                        Proofs.words(report.filing(), "approximately $0.2 million"));

        assertThat(quote.words()).isEqualTo("approximately $0.2 million");
        assertThat(quote.before()).startsWith("Selling, general").endsWith("offset in part by ");
        assertThat(quote.after()).isEqualTo(" of increased non-cash stock compensation.");
    }

    @Test
    void aLongSentenceIsCutAtAWord() {
        var quote = Quote.of(report.filing(), Proofs.words(report.filing(), "47%"));
        var far = Quote.of(report.filing(), Proofs.words(report.filing(), "increased non-cash"));

        assertThat(quote.before()).startsWith("Larkspur's revenue");
        assertThat(far.before()).matches("… \\S.*million of ").hasSizeLessThan(225);
    }

    @Test
    void aShortLineIsQuotedWhole() {
        var quote = Quote.of(report.filing(), Proofs.words(report.filing(), "$7.2 million"));

        assertThat(quote.before()).isEqualTo("Backlog at the end of the second quarter was ");
    }
}
