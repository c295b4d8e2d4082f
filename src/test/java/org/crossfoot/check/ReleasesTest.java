package org.crossfoot.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.crossfoot.check.Outcome.Differs;
import org.crossfoot.check.Outcome.Skipped;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Registrant;
import org.crossfoot.read.claim.Told;
import org.junit.jupiter.api.Test;

class ReleasesTest {

    private static final String WRONG = "Revenue for the quarter was $3.6 million.";

    @Test
    void theWordsOfACurrentReportAccuse() {
        assertThat(outcome("8-K")).isInstanceOf(Differs.class);
    }

    @Test
    void theWordsOfAnAnnualReportAreNotChecked() {
        assertThat(outcome("10-K")).isInstanceOf(Skipped.class);
    }

    @Test
    void aPaperOfNoKnownFormAccusesUnlessItHasTheDiscussion() {
        String head = "MANAGEMENT'S DISCUSSION AND ANALYSIS OF FINANCIAL CONDITION\n\n";

        assertThat(outcome(Optional.empty(), WRONG)).isInstanceOf(Differs.class);
        assertThat(outcome(Optional.empty(), head + WRONG)).isInstanceOf(Skipped.class);
        String wrapped = "Management's Discussion and Analysis of\nResults of Operations\n\n";
        assertThat(outcome(Optional.empty(), wrapped + WRONG)).isInstanceOf(Skipped.class);
    }

    private static Outcome outcome(String form) {
        return outcome(Optional.of(form), WRONG);
    }

    private static Outcome outcome(Optional<String> form, String words) {
        var told = Told.telling(words);
        var of = told.registrant();
        var registrant =
                new Registrant(
                        of.name(), of.cik(), form, of.periodEnd(), of.filed(), of.fiscalYearEnd());
        var filing =
                new Filing(
                        told.origin(),
                        told.format(),
                        registrant,
                        told.documents().stream()
                                .map(
                                        d ->
                                                new org.crossfoot.model.Document(
                                                        d.id(),
                                                        Optional.empty(),
                                                        d.name(),
                                                        d.text(),
                                                        d.page()))
                                .toList(),
                        told.statements(),
                        told.claims());
        return new StatedLevelsAgree().apply(filing).getFirst();
    }
}
