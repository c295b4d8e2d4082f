package org.crossfoot.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameCaseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    HALYARD PUMP CORPORATION       | Halyard Pump Corporation
                    BANK OF HALYARD AND SONS, INC. | Bank of Halyard and Sons, Inc.
                    THE HPX GROUP L.P.             | The HPX Group L.P.
                    HALYARD NATURAL GAS COMPANY    | Halyard Natural Gas Company
                    NEW HALYARD OIL CO., LTD.      | New Halyard Oil Co., Ltd.
                    HAL-YARD TELE-VISION CORP      | Hal-Yard Tele-Vision Corp
                    HALYARD-LP TRUST               | Halyard-LP Trust
                    HALYARD LAND TRUST, THE        | Halyard Land Trust, The
                    Halyard PUMP Co.               | Halyard PUMP Co.
                    """)
    void capitalsAreSetAsPeopleWriteThem(String printed, String name) {
        assertThat(NameCase.of(printed, List.of(printed))).isEqualTo(name);
    }

    @Test
    void theFilingsOwnWordsKnowBest() {
        List<String> lines =
                List.of(
                        "HALCORP, INC.",
                        "halcorp, inc. is what its page calls it",
                        "HalCorp, Inc. (the Company) and Halcorp, Incoming",
                        "Shares of HalCorp, Inc. are listed; see HALcorp, Inc.");

        assertThat(NameCase.of("HALCORP, INC.", lines)).isEqualTo("HalCorp, Inc.");
    }

    @Test
    void initialsThatSentencesSpellInCapitalsStayInThem() {
        String sentence = "Last year ORAL will have sold more pumps, and a GROUP of others less.";

        assertThat(NameCase.of("ORAL GROUP", List.of(sentence))).isEqualTo("ORAL Group");
        assertThat(NameCase.of("ORAL GROUP", List.of("ORAL GROUP", "ORAL REPORTS")))
                .isEqualTo("Oral Group");
        assertThat(NameCase.of("ORAL GROUP", List.of(sentence, "An Oral promise")))
                .isEqualTo("Oral Group");
    }
}
