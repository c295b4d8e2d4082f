package org.crossfoot.app.findings;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ListView;
import org.crossfoot.app.Focus;
import org.crossfoot.check.Outcome;

/** Where findings stand in their list, among the heads of their groups. */
record FindingLines(ListView<FindingRow> lines) {

    private static final int ABOVE = 3;

    void set(List<FindingRow> rows) {
        lines.getItems().clear(); // heights of equal lines would be kept otherwise
        lines.getItems().setAll(rows);
    }

    Optional<Outcome> inHand() {
        return lines.getSelectionModel().getSelectedItem() instanceof FindingRow.Item item
                ? Optional.of(item.entry().outcome())
                : Optional.empty();
    }

    Optional<Integer> row(Focus focus) {
        for (int i = 0; i < lines.getItems().size(); i++) {
            if (focus instanceof Focus.Finding finding
                    && lines.getItems().get(i) instanceof FindingRow.Item item
                    && item.entry().outcome().equals(finding.outcome())) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** Selects the finding in hand; where it is not listed, the first line. */
    void pick(Focus focus) {
        row(focus)
                .or(() -> next(-1, 1))
                .filter(at -> at != lines.getSelectionModel().getSelectedIndex())
                .ifPresent(this::select);
    }

    /** Selects the next finding, or with -1 the one before. */
    void step(int step) {
        next(lines.getSelectionModel().getSelectedIndex(), step).ifPresent(this::select);
    }

    private Optional<Integer> next(int from, int step) {
        for (int i = from + step; i >= 0 && i < lines.getItems().size(); i += step) {
            if (lines.getItems().get(i) instanceof FindingRow.Item) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private void select(int at) {
        lines.getSelectionModel().clearAndSelect(at);
        lines.scrollTo(Math.max(0, at - ABOVE));
    }
}
