package org.crossfoot.read.block;

import java.util.ArrayList;
import java.util.List;
import org.crossfoot.read.words.Heads;

/** Parts the words of a line of heads: those over the labels, and one phrase a column. */
final class HeadPhrases {

    private HeadPhrases() {}

    /** The phrases, left to right; years and dates in a row are one each. */
    static List<Word> of(TypedLine line) {
        List<Word> phrases = new ArrayList<>();
        if (Spaced.is(line.line(), line.indent(), line.edge())) {
            return List.of(new Word(line.indent(), line.edge()));
        }
        for (Word phrase : Word.phrases(line.words(), 2)) {
            List<Word> words = line.words().stream().filter(phrase::overlaps).toList();
            boolean single = words.stream().allMatch(word -> Numerals.number(word.in(line.line())));
            if (single) {
                words.forEach(word -> add(phrases, line.line(), word));
            } else {
                phrases.addAll(dates(line.line(), phrase));
            }
        }
        return phrases;
    }

    /** The dates of a phrase that is nothing else; itself where it is more, or one. */
    private static List<Word> dates(String line, Word phrase) {
        List<Integer> starts = Heads.starts(phrase.in(line));
        List<Word> dates = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int from = phrase.from() + starts.get(i);
            int to = i + 1 < starts.size() ? phrase.from() + starts.get(i + 1) - 1 : phrase.to();
            dates.add(new Word(from, to));
        }
        return dates;
    }

    private static void add(List<Word> phrases, String line, Word word) {
        boolean marks = !phrases.isEmpty() && Numerals.marks(line, phrases.getLast(), word);
        phrases.add(marks ? phrases.removeLast().to(word) : word);
    }
}
