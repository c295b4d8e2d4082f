package org.crossfoot.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossfoot.read.claim.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimStatusTest {

    @ParameterizedTest
    @CsvSource({
        "Revenue for the second quarter of fiscal 2007 was $3.1 million., TIED",
        "Revenue for the second quarter of fiscal 2007 was $3.9 million., CONTRADICTED",
        "Backlog at the end of the second quarter was $7.2 million., UNTIED",
    })
    void isWhatTheLoudestOutcomeSays(String prose, ClaimStatus status) {
        var report = Reports.of(Told.telling(prose));

        assertThat(report.filing().claims()).hasSize(1);
        assertThat(ClaimStatus.of(report, report.filing().claims().getFirst())).isEqualTo(status);
    }
}
