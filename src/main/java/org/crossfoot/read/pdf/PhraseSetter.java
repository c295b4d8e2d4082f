package org.crossfoot.read.pdf;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.crossfoot.model.Watch;
import org.crossfoot.read.words.Heads;

/** Sets the characters of one line to words, and the words to phrases. */
final class PhraseSetter {

    /** In ems: what is wider parts words, and phrases. */
    private static final double SPACE = 0.17;

    private static final double APART = 0.65;
    private static final double FIGURES_APART = 0.4;

    /** What a bullet stands before is set in by less than this. */
    private static final double HANGING = 4;

    /** A line set to the full measure has all its spaces wide. */
    private static final double STRETCHED = 2.4;

    /** In ems: no line is stretched so far; what stands further apart are heads. */
    private static final double WIDEST = 1.5;

    private static final int MANY = 7;
    private static final int LEADER = 4;

    private final double base;
    private final double em;
    private final List<Word> words = new ArrayList<>();

    /** Characters without a space between them. */
    private record Word(List<Glyph> glyphs) {

        double left() {
            return glyphs.getFirst().left();
        }

        double right() {
            return glyphs.stream().mapToDouble(Glyph::right).max().orElseThrow();
        }

        String text() {
            return glyphs.stream().map(Glyph::text).collect(joining());
        }

        boolean numeric() {
            return glyphs.stream().anyMatch(glyph -> Character.isDigit(glyph.text().charAt(0)))
                    && glyphs.stream()
                            .noneMatch(glyph -> Character.isLetter(glyph.text().charAt(0)));
        }
    }

    PhraseSetter(double base, double em) {
        this.base = base;
        this.em = em;
    }

    List<Phrase> set(List<Glyph> line) {
        var glyphs = new ArrayList<>(line);
        glyphs.sort(Comparator.comparingDouble(Glyph::left));
        cut(Raised.marked(withoutLeaders(withoutShadows(glyphs)), base, em));
        double wide = apart();
        var phrases = new ArrayList<Phrase>();
        int from = 0;
        for (int i = 1; i <= words.size(); i++) {
            if (i == words.size() || parts(words.get(i - 1), words.get(i), wide)) {
                add(phrases, words.subList(from, i));
                from = i;
            }
        }
        return phrases;
    }

    private static void add(List<Phrase> phrases, List<Word> words) {
        List<Integer> starts = Heads.starts(words.stream().map(Word::text).collect(joining(" ")));
        int from = 0;
        int at = words.getFirst().text().length() + 1;
        for (int i = 1; i < words.size(); i++) {
            if (starts.contains(at)) {
                phrases.add(phrase(words.subList(from, i)));
                from = i;
            }
            at += words.get(i).text().length() + 1;
        }
        phrases.add(phrase(words.subList(from, words.size())));
    }

    /** A face made bold by drawing it twice is read once. */
    private static List<Glyph> withoutShadows(List<Glyph> glyphs) {
        var seen = new ArrayList<Glyph>();
        for (Glyph glyph : glyphs) {
            boolean shadow = false;
            for (int i = seen.size() - 1; i >= 0 && i > seen.size() - 4; i--) {
                Glyph other = seen.get(i);
                shadow |=
                        other.text().equals(glyph.text())
                                && glyph.left() - other.left() < glyph.width() / 4;
            }
            if (!shadow) {
                seen.add(glyph);
            }
        }
        return seen;
    }

    /** Dots that lead the eye to a figure are a space. */
    private static List<Glyph> withoutLeaders(List<Glyph> glyphs) {
        var kept = new ArrayList<Glyph>();
        int from = 0;
        while (from < glyphs.size()) {
            int to = from;
            int dots = 0;
            while (to < glyphs.size() && (dot(glyphs.get(to)) || glyphs.get(to).blank())) {
                dots += dot(glyphs.get(to)) ? 1 : 0;
                to++;
            }
            if (dots < LEADER) {
                to = Math.max(to, from + 1);
                kept.addAll(glyphs.subList(from, to));
            }
            from = to;
        }
        return kept;
    }

    private static boolean dot(Glyph glyph) {
        return glyph.text().equals(".") || glyph.text().equals("\u2026");
    }

    private void cut(List<Glyph> glyphs) {
        var word = new ArrayList<Glyph>();
        boolean spaced = false;
        double right = 0;
        for (Glyph glyph : glyphs) {
            Watch.tick();
            if (glyph.blank()) {
                spaced = true;
                continue;
            }
            double gap = glyph.left() - right;
            boolean ended = !word.isEmpty() && (bullet(word.getLast()) || Narrow.part(word, glyph));
            if (!word.isEmpty() && (spaced || gap > SPACE * em || ended)) {
                words.add(new Word(List.copyOf(word)));
                word.clear();
            }
            word.add(glyph);
            right = Math.max(right, glyph.right());
            right = word.size() == 1 ? glyph.right() : right;
            spaced = false;
        }
        if (!word.isEmpty()) {
            words.add(new Word(List.copyOf(word)));
        }
    }

    private static boolean bullet(Glyph glyph) {
        return Prose.BULLETS.contains(glyph.text());
    }

    /** From how much space on a phrase ends: not between the words of a stretched line. */
    private double apart() {
        long spoken = words.stream().filter(word -> !word.numeric()).count();
        if (words.size() < MANY || spoken * 3 < words.size() * 2L) {
            return APART * em;
        }
        double[] gaps = new double[words.size() - 1];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = words.get(i + 1).left() - words.get(i).right();
        }
        Arrays.sort(gaps);
        return Math.clamp(gaps[gaps.length / 4] * STRETCHED, APART * em, WIDEST * em);
    }

    private boolean parts(Word word, Word next, double wide) {
        double gap = next.left() - word.right();
        if (Prose.BULLETS.contains(word.text())) {
            return gap > HANGING * em;
        }
        boolean figures = word.numeric() && next.numeric();
        return gap > wide || (figures && gap > FIGURES_APART * em);
    }

    private static Phrase phrase(List<Word> words) {
        var text = new StringBuilder();
        var ends = new ArrayList<Double>();
        for (Word word : words) {
            if (!text.isEmpty()) {
                text.append(' ');
                ends.add(word.left());
            }
            for (Glyph glyph : word.glyphs()) {
                text.append(glyph.text());
                glyph.text().chars().forEach(c -> ends.add(glyph.right()));
            }
        }
        double[] places = ends.stream().mapToDouble(end -> end).toArray();
        return Phrase.of(text.toString(), words.getFirst().left(), places);
    }
}
