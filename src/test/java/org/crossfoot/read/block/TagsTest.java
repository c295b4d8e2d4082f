package org.crossfoot.read.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.crossfoot.model.Amount;
import org.crossfoot.model.Concept;
import org.crossfoot.model.Period;
import org.crossfoot.model.Source;
import org.crossfoot.model.Tag;
import org.crossfoot.read.block.Tags.Placed;
import org.junit.jupiter.api.Test;

class TagsTest {

    private final Tags tags =
            new Tags(
                    List.of(
                            placed("Debt", 30, 40),
                            placed("Outer", 10, 20),
                            placed("Inner", 12, 15)));

    @Test
    void theTagsAroundAPlaceComeOutermostFirst() {
        assertThat(around(13)).containsExactly("Outer", "Inner");
        assertThat(around(16)).containsExactly("Outer");
        assertThat(around(20)).isEmpty();
        assertThat(around(5)).isEmpty();
    }

    @Test
    void theTagsThatBeginInAStretchComeInReadingOrder() {
        assertThat(tags.within(new Source("d1", 10, 31)))
                .extracting(placed -> placed.tag().concept().name())
                .containsExactly("Outer", "Inner", "Debt");
        assertThat(tags.within(new Source("d1", 11, 30))).isEmpty();
    }

    @Test
    void noneIsEmpty() {
        assertThat(Tags.NONE.isEmpty()).isTrue();
        assertThat(tags.isEmpty()).isFalse();
    }

    private List<String> around(int at) {
        return tags.around(new Source("d1", at, at + 1)).stream()
                .map(tag -> tag.concept().name())
                .toList();
    }

    private static Placed placed(String name, int start, int end) {
        return new Placed(
                start,
                end,
                new Tag(
                        new Concept(name),
                        Period.at(LocalDate.EPOCH),
                        new Amount(BigDecimal.ONE, 0),
                        "USD",
                        Map.of()));
    }
}
