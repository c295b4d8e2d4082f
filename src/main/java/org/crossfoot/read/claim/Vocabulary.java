package org.crossfoot.read.claim;

import org.crossfoot.model.Claim.Hedge;
import org.crossfoot.read.words.WordTable;

/** The closed lists of words, from the resource tables. */
final class Vocabulary {

    static final Phrases<Token.Role> JOINTS = new Phrases<>();
    static final Phrases<Turning> TURNS = new Phrases<>();
    static final Phrases<Hedge> HEDGES = new Phrases<>();

    /** Which way, and as what part of speech. */
    record Turning(Token.Way way, Token.Part part) {}

    static {
        for (String[] fields : WordTable.rows("words/words.tsv")) {
            var role = Token.Role.valueOf(fields[0]);
            WordTable.words(fields[1]).forEach(word -> JOINTS.add(word, role));
        }
        for (String[] fields : WordTable.rows("words/turns.tsv")) {
            var turning = new Turning(Token.Way.valueOf(fields[0]), Token.Part.valueOf(fields[1]));
            WordTable.words(fields[2]).forEach(word -> TURNS.addIfNew(word, turning));
        }
        for (String[] fields : WordTable.rows("words/hedges.tsv")) {
            WordTable.words(fields[1]).forEach(word -> HEDGES.add(word, Hedge.valueOf(fields[0])));
        }
    }

    private Vocabulary() {}
}
