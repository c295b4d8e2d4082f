package org.crossfoot.app.statement;

import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.crossfoot.check.Outcome;
import org.crossfoot.write.FindingTexts;
import org.crossfoot.write.Report;

/** What the marks of a cell say in words. */
final class MarkWords {

    private final ResourceBundle messages;
    private final FindingTexts texts;

    MarkWords(ResourceBundle messages) {
        this.messages = messages;
        this.texts = new FindingTexts(messages);
    }

    /** Everything said of a cell, a line each, for its tooltip. */
    String all(Report report, List<Marks.Said> said) {
        return said.stream()
                .map(one -> word(one.mark()) + ": " + sentence(report, one.outcome()))
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    /** The figure and its loudest mark, for those who listen. */
    String spoken(String figure, List<Marks.Said> said) {
        return said.isEmpty() ? figure : figure + ", " + word(said.getFirst().mark());
    }

    private String sentence(Report report, Outcome outcome) {
        return outcome instanceof Outcome.Skipped skipped
                ? texts.title(report, outcome) + ", " + texts.reason(skipped.reason())
                : texts.title(report, outcome);
    }

    private String word(CellMark mark) {
        return messages.getString(
                mark.mark().map(sign -> sign.key()).orElse("statement.mark.text-agrees"));
    }
}
