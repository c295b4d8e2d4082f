package org.crossfoot.write.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PageOptionsTest {

    private final PageOptions some =
            new PageOptions(
                    PageSetup.usual(),
                    Optional.of(Set.of("s2")),
                    true,
                    false,
                    true,
                    false,
                    true,
                    LocalDate.EPOCH);

    @Test
    void anotherPaperChangesNothingElse() {
        var other = some.on(Paper.A3);

        assertThat(other.setup()).isEqualTo(some.setup().on(Paper.A3));
        assertThat(other.with(some.setup())).isEqualTo(some);
    }

    @Test
    void everythingIsPrintedUnlessItIsLeftOut() {
        var all = PageOptions.all(LocalDate.EPOCH);

        assertThat(all.statements()).isEmpty();
        assertThat(all.findings() && all.trends() && all.ticks()).isTrue();
        assertThat(all.heading() && all.footing()).isTrue();
    }
}
