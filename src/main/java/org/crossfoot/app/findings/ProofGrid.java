package org.crossfoot.app.findings;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/**
 * Arithmetic in one column: operators at the left, figures at the right, a rule above the result.
 */
final class ProofGrid extends GridPane {

    ProofGrid(List<ProofRow> rows) {
        getStyleClass().add("proof");
        var operator = new ColumnConstraints();
        operator.setMinWidth(14);
        var label = new ColumnConstraints();
        label.setHgrow(Priority.ALWAYS);
        label.setMinWidth(40);
        var figure = new ColumnConstraints();
        figure.setHalignment(HPos.RIGHT);
        figure.setMinWidth(USE_PREF_SIZE);
        getColumnConstraints().addAll(operator, label, figure);
        for (int i = 0; i < rows.size(); i++) {
            add(rows.get(i), i);
        }
    }

    private void add(ProofRow row, int at) {
        String kind = row.kind().name().toLowerCase(java.util.Locale.ROOT);
        var operator = label(row.operator(), "proof-operator", kind);
        var words = label(row.label(), "proof-label", kind);
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.setTooltip(new Tooltip(row.label()));
        String figure = row.figure();
        var digits = label(figure, "proof-figure", kind);
        if (!figure.endsWith(")")) {
            digits.getStyleClass().add("hangs");
        }
        digits.setMaxWidth(Double.MAX_VALUE);
        digits.setMinWidth(USE_PREF_SIZE);
        GridPane.setFillWidth(digits, true);
        GridPane.setValignment(operator, VPos.TOP);
        GridPane.setValignment(digits, VPos.BOTTOM);
        addRow(at, operator, words, digits);
    }

    private static Label label(String text, String... styles) {
        var label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
