package org.crossfoot.read.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntitiesTest {

    @Test
    void anEntityIsOneCharacterThatStandsWhereAllOfItDoes() {
        assertThat(read("a&nbsp;&#8217;&eacute;"))
                .containsExactly("a 0-1", "\u00a0 1-7", "\u2019 7-14", "é 14-22");
    }

    @Test
    void anEntityWithoutItsSemicolonIsKnownToo() {
        assertThat(read("R&amp D")).contains("& 1-5");
    }

    @Test
    void whatMeansNothingStandsAsItIs() {
        assertThat(read("&zzz;")).containsExactly("& 0-1", "z 1-2", "z 2-3", "z 3-4", "; 4-5");
        assertThat(read("AT&T")).containsExactly("A 0-1", "T 1-2", "& 2-3", "T 3-4");
    }

    private static List<String> read(String source) {
        var read = new ArrayList<String>();
        int count =
                Entities.read(
                        source,
                        0,
                        source.length(),
                        (c, start, end) -> read.add(c + " " + start + "-" + end));
        assertThat(count).isEqualTo(read.size());
        return read;
    }
}
