package org.crossfoot.write.page;

import org.crossfoot.check.Outcome.Agrees;
import org.crossfoot.write.FindingTexts;
import org.crossfoot.write.Report;

/** Everything that agrees, small and in two columns: quiet, but all there. */
final class AgreeList {

    private static final double LINE = 11;
    private static final double INDENT = 12;
    private static final double GUTTER = 18;

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
        double column = (flow.room() - GUTTER) / 2;
        for (int i = 0; i < agree.size(); i += 2) {
            flow.keep(LINE);
            flow.down(LINE);
            item(flow, agree.get(i), 0, column);
            if (i + 1 < agree.size()) {
                item(flow, agree.get(i + 1), column + GUTTER, column);
            }
        }
    }

    private void item(Flow flow, Agrees agrees, double from, double width) {
        var canvas = flow.canvas();
        double left = canvas.left() + from;
        Sign.AGREES.draw(canvas, left + 4, flow.y() - 2.8, 3.4);
        var type = Type.SMALL;
        String place = texts.place(report, agrees);
        double room = width - INDENT - type.width(place) - 8;
        canvas.words(
                left + INDENT,
                flow.y(),
                type.metrics().fitted(texts.title(report, agrees), type.size(), room),
                new Type(Face.REGULAR, type.size(), Ink.TEXT));
        canvas.wordsTo(left + width, flow.y(), place, type);
    }
}
