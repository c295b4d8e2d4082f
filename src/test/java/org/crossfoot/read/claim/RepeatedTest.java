package org.crossfoot.read.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossfoot.model.Claim.Kind;
import org.crossfoot.model.Sureness;
import org.junit.jupiter.api.Test;

class RepeatedTest {

    @Test
    void aShareThatIsComparedIsOfTheSame() {
        var said =
                Lexed.said(
                        "Research and development expense was $2.7 million, or 85% of revenue,"
                                + " versus $2.8 million, or 48%.");

        assertThat(said)
                .extracting(Said::kind)
                .containsExactly(
                        Kind.LEVEL, Kind.SHARE_OF_BASIS, Kind.COMPARED_LEVEL, Kind.SHARE_OF_BASIS);
        assertThat(said.getLast().basis()).isEqualTo(said.get(1).basis());
        assertThat(said.getLast().sureness()).isEqualTo(Sureness.LIKELY);
    }

    @Test
    void dollarsAndCentsThatAreComparedAreAmountsAShare() {
        var said =
                Lexed.said(
                        "Net loss was $10.5 million, or $0.10 per share, compared to $0.12 a year"
                                + " ago.");

        assertThat(said)
                .extracting(Said::kind)
                .containsExactly(Kind.LEVEL, Kind.PER_SHARE, Kind.PER_SHARE);
        assertThat(said.getLast().subject()).isEqualTo(said.get(1).subject());
        assertThat(said.getLast().sureness()).isEqualTo(Sureness.LIKELY);
    }

    @Test
    void whereAllIsInCentsOrNamesItselfNothingIsRepeated() {
        assertThat(
                        Lexed.said(
                                        "Net loss was $105.25, or $0.10 per share, compared to"
                                                + " $104.75.")
                                .getLast()
                                .kind())
                .isEqualTo(Kind.COMPARED_LEVEL);
        assertThat(
                        Lexed.said(
                                        "Net loss was $10.5 million, or $0.10 per share, compared"
                                                + " to revenue of $0.12.")
                                .getLast()
                                .kind())
                .isEqualTo(Kind.COMPARED_LEVEL);
    }

    @Test
    void millionsThatAreComparedAreNone() {
        assertThat(
                        Lexed.said(
                                        "Net loss was $10.5 million, or $0.10 per share, compared"
                                                + " to $10.4 million.")
                                .getLast()
                                .kind())
                .isEqualTo(Kind.COMPARED_LEVEL);
    }
}
