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
        assertThat(read("a&nbsp b")).contains("\u00a0 1-6");
    }

    @Test
    void whatMeansNothingStandsAsItIs() {
        assertThat(read("&zzz;")).containsExactly("& 0-1", "z 1-2", "z 2-3", "z 3-4", "; 4-5");
        assertThat(read("AT&T")).containsExactly("A 0-1", "T 1-2", "& 2-3", "T 3-4");
    }

    private static List<String> read(String source) {
        var read = new ArrayList<String>();
        Entities.read(
                source,
                0,
                source.length(),
                new Entities.Sink() {
                    @Override
                    public void add(char c, int start, int end) {
                        read.add(c + " " + start + "-" + end);
                    }

                    @Override
                    public void plain(int from, int to) {
                        for (int i = from; i < to; i++) {
                            add(source.charAt(i), i, i + 1);
                        }
                    }
                });
        return read;
    }
}
