package org.crossfoot.read.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrapTest {

    @Test
    void breaksAtTheLastSpaceThatFits() {
        assertThat(Wrap.at("one two three", 8))
                .extracting(part -> "one two three".substring(part.from(), part.to()))
                .containsExactly("one two", "three");
    }

    @Test
    void breaksAWordThatIsLongerThanTheLine() {
        assertThat(Wrap.at("abcdef", 4)).extracting(Wrap.Part::length).containsExactly(4, 2);
    }
}
