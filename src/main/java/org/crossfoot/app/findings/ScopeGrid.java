package org.crossfoot.app.findings;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.crossfoot.app.Phrases;
import org.crossfoot.app.WrappedLabel;

/** The scopes that were tried, what each gives, and whether it fits. */
final class ScopeGrid extends GridPane {

    ScopeGrid(List<ProofCard.Scope> scopes, Phrases phrases) {
        getStyleClass().add("scopes");
        var subject = new ColumnConstraints();
        subject.setHgrow(Priority.ALWAYS);
        var figure = new ColumnConstraints();
        figure.setHalignment(HPos.RIGHT);
        figure.setMinWidth(USE_PREF_SIZE);
        var fits = new ColumnConstraints();
        fits.setMinWidth(USE_PREF_SIZE);
        getColumnConstraints().addAll(subject, figure, fits);
        add(label(phrases.text("findings.scopes"), "group"), 0, 0, 3, 1);
        for (int i = 0; i < scopes.size(); i++) {
            var scope = scopes.get(i);
            var says =
                    label(
                            phrases.text(scope.fits() ? "findings.fits" : "findings.misfits"),
                            "scope-fits");
            says.setGraphic(scope.mark().icon());
            var words = WrappedLabel.of(scope.subject(), i == 0 ? "strong" : "scope-subject");
            addRow(i + 1, words, label(scope.figure(), "scope-figure"), says);
        }
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }
}
