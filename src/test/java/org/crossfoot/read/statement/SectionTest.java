package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class SectionTest {

    @Test
    void whatIsSetInAsFarIsNotDeeper() {
        var section = new Section(3, 2, Set.of("asset"), false);

        assertThat(section.deeperThan(1)).isTrue();
        assertThat(section.deeperThan(2)).isFalse();
    }
}
