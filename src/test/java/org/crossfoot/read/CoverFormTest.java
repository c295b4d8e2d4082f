package org.crossfoot.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverFormTest {

    @ParameterizedTest
    @CsvSource({
        "FORM 8-K, 8-K",
        "Form 10-q, 10-Q",
        "FORM 10K, 10-K",
        "(Form 10-KSB), 10-KSB",
        "FORM 10-K405, 10-K405",
        "FORM 10-Q/A, 10-Q/A",
        "  10-Q  , 10-Q",
        "8-K/A, 8-K/A",
        "Form S-1, S-1",
    })
    void isNamedOnALineOfItsOwn(String line, String form) {
        assertThat(CoverForm.find(List.of("Washington", line))).contains(form);
    }

    @Test
    void runningTextCitesAnotherFiling() {
        assertThat(
                        CoverForm.find(
                                List.of(
                                        "As we said in our annual report on Form 10-K for the year"
                                                + " ended June 30, 2006, the",
                                        "10-Q of last year")))
                .isEmpty();
    }
}
