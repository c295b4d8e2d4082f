package org.crossfoot.write.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crossfoot.check.Outcome.Agrees;
import org.crossfoot.write.FindingTexts;
import org.crossfoot.write.Report;

/** Everything that agrees, small, one line a sentence: quiet, but all there. */
final class AgreeList {

    private static final double LINE = 11;
    private static final double TIGHT = 10.1;
    private static final double INDENT = 12;
    private static final int TOGETHER = 4;

    private final Report report;
    private final FindingTexts texts;
    private final Phrase phrase;

    AgreeList(Report report, FindingTexts texts, Phrase phrase) {
        this.report = report;
        this.texts = texts;
        this.phrase = phrase;
    }

    void lay(Flow flow) {
        var agree = report.outcomes(Agrees.class);
        if (agree.isEmpty()) {
            return;
        }
        flow.group(phrase.of("group.agree"), "" + agree.size());
        Map<String, List<String>> places = new LinkedHashMap<>();
        for (var each : agree) {
            places.computeIfAbsent(texts.title(report, each), title -> new ArrayList<>())
                    .add(texts.place(report, each));
        }
        double leading = leading(places.size(), flow.left());
        int left = places.size();
        for (var each : places.entrySet()) {
            // the last ones stay together, so that none stands alone on a page
            flow.keep(left == TOGETHER ? TOGETHER * leading : leading);
            item(flow, each.getKey(), each.getValue(), leading);
            left--;
        }
    }

    /** A little tighter where that saves turning the page. */
    private static double leading(int lines, double room) {
        return lines * LINE > room && lines * TIGHT <= room ? TIGHT : LINE;
    }

    private void item(Flow flow, String title, List<String> places, double leading) {
        flow.down(leading);
        var canvas = flow.canvas();
        Sign.AGREES.draw(canvas, canvas.left() + 4, flow.y() - 2.8, 3.4);
        String where =
                places.size() == 1
                        ? places.getFirst()
                        : phrase.of("times", common(places), places.size());
        var type = Type.SMALL;
        double room = flow.room() - INDENT - type.width(where) - 12;
        canvas.words(
                canvas.left() + INDENT,
                flow.y(),
                type.metrics().fitted(title, type.size(), room),
                new Type(type.face(), type.size(), Ink.TEXT));
        canvas.wordsTo(canvas.right(), flow.y(), where, type);
    }

    /** What several places begin with: the statement. */
    private static String common(List<String> places) {
        String first = places.getFirst();
        int end = first.indexOf(" · ");
        return end < 0 ? first : first.substring(0, end);
    }
}
