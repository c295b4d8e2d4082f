package org.crossfoot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import org.crossfoot.model.Reading;
import org.crossfoot.model.Sheets;
import org.crossfoot.write.Report;
import org.junit.jupiter.api.Test;

class RecentsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Test
    void namesCompanyFormAndPeriod() {
        var report = Report.of(new Reading<>(Sheets.capstoneLike(), List.of()));
        var names = new FilingNames(new Phrases(ResourceBundle.getBundle("i18n.messages")));

        var recent = Recents.of(report, names, DAY);

        assertThat(recent.company()).isEqualTo("Larkspur Power");
        assertThat(recent.form()).isEqualTo("8-K");
        assertThat(recent.periodEnd()).contains(LocalDate.of(2006, 9, 30));
        assertThat(recent.months()).isEqualTo(3);
        assertThat(recent.day()).isEqualTo(DAY);
    }

    @Test
    void theLatestComesFirstAndStandsInTheListOnce() {
        var list = List.of(recent("/a"), recent("/b"));

        assertThat(Recents.with(list, recent("/b")))
                .extracting(Recent::path)
                .containsExactly("/b", "/a");
    }

    @Test
    void theListDoesNotGrowForEver() {
        List<Recent> list = List.of();
        for (int i = 0; i < 50; i++) {
            list = Recents.with(list, recent("/" + i));
        }

        assertThat(list).hasSize(12);
        assertThat(list.getFirst().path()).isEqualTo("/49");
    }

    private static Recent recent(String path) {
        return new Recent(path, "Larkspur Power", "8-K", Optional.empty(), 0, 0, 0, DAY);
    }
}
