package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.crossfoot.model.Concept;
import org.crossfoot.model.Unit;
import org.crossfoot.read.statement.MemoWords.Meaning;
import org.junit.jupiter.api.Test;

class ShareClassesTest {

    private static final Meaning ISSUED =
            new Meaning("shares issued", Unit.SHARES, Optional.of(new Concept("Issued")));

    @Test
    void aClauseOfOneClassNamesItsCounts() {
        assertThat(named("900 Class A shares; 500 Class B shares"))
                .isEqualTo(new Meaning("class a shares issued", Unit.SHARES, Optional.empty()));
    }

    @Test
    void aLabelOfOneClassOrAClauseOfSeveralIsAsItWas() {
        assertThat(named("900 Class A shares")).isEqualTo(ISSUED);
        assertThat(named("900 Class A and Class B shares")).isEqualTo(ISSUED);
    }

    @Test
    void aClauseWithoutAClassIsOfTheOneBefore() {
        assertThat(named("Class B common, voting; 500 shares; 900 Class A shares"))
                .extracting(Meaning::label)
                .isEqualTo("class b shares issued");
    }

    private static Meaning named(String label) {
        var phrase = Phrase.of(label);
        var run = LabelNumbers.in(label, phrase).getFirst();
        return new ShareClasses(label)
                .named(ISSUED, LabelRun.of(run, 0, label.length(), phrase, label));
    }
}
