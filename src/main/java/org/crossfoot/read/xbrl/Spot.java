package org.crossfoot.read.xbrl;

import java.util.Arrays;
import org.crossfoot.read.block.Text;

/** A stretch of the instance that stands for words which it does not spell that way. */
record Spot(int start, int end) {

    static final Spot NOWHERE = new Spot(0, 0);

    static Spot name(XbrlFact fact) {
        return new Spot(fact.nameAt(), fact.nameAt() + fact.name().length());
    }

    static Spot value(XbrlFact fact) {
        return new Spot(fact.start(), fact.end());
    }

    Text text(String document, String words) {
        int[] starts = new int[words.length()];
        int[] ends = new int[words.length()];
        Arrays.fill(starts, start);
        Arrays.fill(ends, end);
        return new Text(document, words, starts, ends);
    }
}
