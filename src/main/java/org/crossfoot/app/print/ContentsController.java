package org.crossfoot.app.print;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.crossfoot.app.TitleWords;
import org.crossfoot.model.Statement;
import org.crossfoot.write.Report;
import org.jspecify.annotations.Nullable;

/** What of the report goes on paper, and what stands on every page. */
public final class ContentsController {

    private final PrintModel model;
    private final Map<String, CheckBox> statements = new LinkedHashMap<>();
    private boolean filling;

    @FXML private VBox statementBox;
    @FXML private CheckBox findings;
    @FXML private CheckBox trends;
    @FXML private CheckBox ticks;
    @FXML private CheckBox heading;
    @FXML private CheckBox footing;

    public ContentsController(PrintModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        for (CheckBox box : List.of(findings, trends, ticks, heading, footing)) {
            box.selectedProperty().subscribe(on -> choose());
        }
        model.reportProperty().subscribe(this::offer);
    }

    private void offer(@Nullable Report report) {
        if (report == null) {
            return;
        }
        filling = true;
        var contents = Contents.of(report.filing());
        statements.clear();
        for (Statement statement : report.filing().statements()) {
            if (contents.statements().contains(statement.id())) {
                statements.put(statement.id(), box(statement));
            }
        }
        statementBox.getChildren().setAll(statements.values());
        findings.setSelected(contents.findings());
        trends.setSelected(contents.trends());
        ticks.setSelected(contents.ticks());
        heading.setSelected(contents.heading());
        footing.setSelected(contents.footing());
        filling = false;
        choose();
    }

    private CheckBox box(Statement statement) {
        var box = new CheckBox(TitleWords.sentence(statement.title()));
        box.setMnemonicParsing(false);
        box.setWrapText(true);
        box.setMinHeight(Region.USE_PREF_SIZE);
        box.setSelected(true);
        box.selectedProperty().subscribe(on -> choose());
        return box;
    }

    private void choose() {
        if (filling || model.reportProperty().get() == null) {
            return;
        }
        var ids = new LinkedHashSet<String>();
        statements.forEach(
                (id, box) -> {
                    if (box.isSelected()) {
                        ids.add(id);
                    }
                });
        model.contentsProperty()
                .set(
                        new Contents(
                                ids,
                                findings.isSelected(),
                                trends.isSelected(),
                                ticks.isSelected(),
                                heading.isSelected(),
                                footing.isSelected()));
    }
}
