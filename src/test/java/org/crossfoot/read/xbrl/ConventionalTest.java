package org.crossfoot.read.xbrl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ConventionalTest {

    @Test
    void theThreeStatementsStandInTheirUsualOrder() {
        assertThat(Conventional.all())
                .allMatch(Outline::conventional)
                .extracting(Outline::title)
                .startsWith("Balance Sheets")
                .hasSize(3)
                .doesNotHaveDuplicates();
    }

    @Test
    void aMarkBehindAnElementIsTheRoleOfItsLabel() {
        Entry assets = entry("Total assets");
        Entry opening = all().filter(Entry::opening).findFirst().orElseThrow();

        assertThat(assets.key()).isEqualTo("us-gaap:Assets");
        assertThat(assets.total()).isTrue();
        assertThat(opening.key()).startsWith("us-gaap:Cash").doesNotEndWith("<");
        assertThat(all().filter(Entry::negated)).isNotEmpty().noneMatch(e -> e.key().endsWith("-"));
    }

    @Test
    void aLineWithoutAnElementHeadsThoseBelowIt() {
        Entry heading = entry("Current assets");

        assertThat(heading.heading()).isTrue();
        assertThat(heading.level()).isOne();
        assertThat(entry("Inventories").heading()).isFalse();
        assertThat(entry("Inventories").level()).isEqualTo(2);
    }

    private static Entry entry(String label) {
        return all().filter(entry -> entry.label().equals(label)).findFirst().orElseThrow();
    }

    private static Stream<Entry> all() {
        return Conventional.all().stream().flatMap(outline -> outline.entries().stream());
    }
}
