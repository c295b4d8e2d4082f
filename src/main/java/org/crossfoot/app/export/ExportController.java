package org.crossfoot.app.export;

import javafx.fxml.FXML;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.crossfoot.app.Exports;
import org.crossfoot.app.FilePicker;
import org.crossfoot.app.Phrases;
import org.crossfoot.app.Workspace;

/** The menu of the files that the filing in front can be written to. */
public final class ExportController {

    private final Workspace workspace;
    private final Phrases phrases;
    private final FilePicker picker;
    private final Exports exports;

    @FXML private MenuButton export;

    public ExportController(
            Workspace workspace, Phrases phrases, FilePicker picker, Exports exports) {
        this.workspace = workspace;
        this.phrases = phrases;
        this.picker = picker;
        this.exports = exports;
    }

    @FXML
    private void initialize() {
        for (String ending : exports.endings()) {
            var item = new MenuItem(phrases.text("export." + ending));
            item.setOnAction(event -> export(ending));
            export.getItems().add(item);
        }
    }

    private void export(String ending) {
        var report = workspace.currentProperty().get();
        if (report != null) {
            picker.target(export.getScene().getWindow(), exports.name(report), ending)
                    .ifPresent(file -> exports.write(report, ending, file));
        }
    }
}
