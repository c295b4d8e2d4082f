package org.crossfoot.read.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import org.crossfoot.model.Registrant;
import org.junit.jupiter.api.Test;

class SubmissionTest {

    private static final String LABELLED =
            """
            <SEC-DOCUMENT>0000000000-07-000001.txt : 20070809
            <SEC-HEADER>
            CONFORMED SUBMISSION TYPE:	8-K
            PUBLIC DOCUMENT COUNT:		2
            CONFORMED PERIOD OF REPORT:	20070808
            FILED AS OF DATE:		20070809
            	COMPANY CONFORMED NAME:			HALYARD PUMP CORP
            	CENTRAL INDEX KEY:			0000000042
            	FISCAL YEAR END:			0331
            </SEC-HEADER>
            <DOCUMENT>
            <TYPE>8-K
            <SEQUENCE>1
            <FILENAME>cover.txt
            <TEXT>
            The cover.
            </TEXT>
            </DOCUMENT>
            <DOCUMENT>
            <TYPE>EX-99.1
            <TEXT>
            The release.
            </TEXT>
            </DOCUMENT>
            </SEC-DOCUMENT>
            """;

    @Test
    void aTextEndsWhereItSaysHoweverMuchFollows() {
        String padded =
                LABELLED.replace("The cover.\n</TEXT>", "The cover.\n</TEXT>" + " ".repeat(5_000));

        Part cover = Submission.of(padded).orElseThrow().parts().getFirst();

        assertThat(padded.substring(cover.from(), cover.to()).strip()).isEqualTo("The cover.");
    }

    @Test
    void theHeaderSaysWhoseFilingItIs() {
        Registrant registrant = Submission.of(LABELLED).orElseThrow().registrant();

        assertThat(registrant.name()).hasValue("HALYARD PUMP CORP");
        assertThat(registrant.cik()).hasValue("0000000042");
        assertThat(registrant.form()).hasValue("8-K");
        assertThat(registrant.periodEnd()).hasValue(LocalDate.of(2007, 8, 8));
        assertThat(registrant.filed()).hasValue(LocalDate.of(2007, 8, 9));
        assertThat(registrant.fiscalYearEnd()).hasValue(MonthDay.of(3, 31));
    }

    @Test
    void aHeaderOfTagsSaysTheSame() {
        var submission =
                Submission.of(
                                "<SUBMISSION><TYPE>10-Q<PERIOD>20070630<FILING-DATE>20070809"
                                        + "<CONFORMED-NAME>HALYARD<CIK>42<FISCAL-YEAR-END>0331"
                                        + "<DOCUMENT><TYPE>10-Q<TEXT>Words</TEXT></DOCUMENT>")
                        .orElseThrow();

        assertThat(submission.registrant().name()).hasValue("HALYARD");
        assertThat(submission.registrant().form()).hasValue("10-Q");
        assertThat(submission.registrant().periodEnd()).hasValue(LocalDate.of(2007, 6, 30));
    }

    @Test
    void documentsAreTheirOwnText() {
        assertThat(Submission.of(LABELLED).orElseThrow().parts())
                .extracting(part -> LABELLED.substring(part.from(), part.to()).strip())
                .containsExactly("The cover.", "The release.");
    }

    @Test
    void aDocumentThatDoesNotEndIsNotClosed() {
        String cut = LABELLED.substring(0, LABELLED.indexOf("release"));

        assertThat(Submission.of(cut).orElseThrow().parts())
                .extracting(Part::closed)
                .containsExactly(true, false);
    }

    @Test
    void whatStandsBeforeTheFirstOpeningIsADocument() {
        String bare =
                "ANNUAL REPORT of the Halyard Pump Corporation, 1994\n</DOCUMENT>\n<DOCUMENT>\n<TYPE>EX-13\n<TEXT>\nMore\n</TEXT>\n</DOCUMENT>\n";

        assertThat(Submission.of(bare).orElseThrow().parts())
                .extracting(part -> part.type().orElse("none"))
                .containsExactly("none", "EX-13");
    }

    @Test
    void aBareDocumentIsNoSubmission() {
        assertThat(Submission.of("FORM 8-K\nof the Halyard Pump Corporation")).isEmpty();
        assertThat(Submission.of("<p>the tag <document> in words</p>")).isEmpty();
    }
}
