package org.crossfoot.write.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.crossfoot.check.Outcome.Skipped;
import org.crossfoot.write.FindingTexts;
import org.crossfoot.write.Report;

/** What was not checked, below the reasons; short ones stand two on a line. */
final class NotCheckedList {

    private static final double LINE = 11;
    private static final double REASON = 12.5;
    private static final double INDENT = 14;
    private static final double GUTTER = 18;
    private static final double AIR = 12;
    private static final Type TYPE = new Type(Type.SMALL.face(), Type.SMALL.size(), Ink.TEXT);

    /** An outcome in words. */
    private record Item(String title, String place) {}

    private final Report report;
    private final FindingTexts texts;
    private final Phrase phrase;

    NotCheckedList(Report report, FindingTexts texts, Phrase phrase) {
        this.report = report;
        this.texts = texts;
        this.phrase = phrase;
    }

    void lay(Flow flow) {
        Map<String, List<Item>> reasons = new LinkedHashMap<>();
        for (var skipped : report.outcomes(Skipped.class)) {
            reasons.computeIfAbsent(texts.reason(skipped.reason()), r -> new ArrayList<>())
                    .add(new Item(title(skipped), texts.place(report, skipped)));
        }
        if (reasons.isEmpty()) {
            return;
        }
        flow.group(phrase.of("group.not-checked"), "" + report.outcomes(Skipped.class).size());
        reasons.forEach(
                (reason, all) -> {
                    flow.keep(REASON + 2 * LINE);
                    flow.words(0, capital(reason), Type.SECOND, REASON);
                    items(flow, all);
                    flow.down(4);
                });
    }

    private static void items(Flow flow, List<Item> items) {
        double half = (flow.room() - GUTTER) / 2;
        for (int i = 0; i < items.size(); i++) {
            boolean pair =
                    i + 1 < items.size()
                            && fits(items.get(i), half)
                            && fits(items.get(i + 1), half);
            if (pair) {
                flow.keep(LINE);
                flow.down(LINE);
                line(flow, items.get(i), 0, half);
                line(flow, items.get(i + 1), half + GUTTER, half);
                i++;
            } else {
                whole(flow, items.get(i));
            }
        }
    }

    private static boolean fits(Item item, double width) {
        return INDENT + TYPE.width(item.title()) + AIR + Type.SMALL.width(item.place()) <= width;
    }

    private static void line(Flow flow, Item item, double from, double width) {
        var canvas = flow.canvas();
        double left = canvas.left() + from;
        Sign.NOT_CHECKED.draw(canvas, left + 5, flow.y() - 2.8, 3.4);
        canvas.words(left + INDENT, flow.y(), item.title(), TYPE);
        canvas.wordsTo(left + width, flow.y(), item.place(), Type.SMALL);
    }

    private static void whole(Flow flow, Item item) {
        double room = flow.room() - INDENT - AIR - Type.SMALL.width(item.place());
        var lines = TYPE.metrics().wrapped(item.title(), TYPE.size(), room);
        flow.keep(lines.size() * LINE);
        flow.down(LINE);
        line(flow, new Item(lines.getFirst(), item.place()), 0, flow.room());
        for (String more : lines.subList(1, lines.size())) {
            flow.down(LINE);
            flow.canvas().words(flow.canvas().left() + INDENT, flow.y(), more, TYPE);
        }
    }

    /** Without the reason, which stands above its group. */
    private String title(Skipped skipped) {
        return texts.title(report, skipped).replace(": " + texts.reason(skipped.reason()), "");
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
