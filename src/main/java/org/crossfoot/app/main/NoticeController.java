package org.crossfoot.app.main;

import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.crossfoot.app.Notice;
import org.crossfoot.app.Workspace;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The sentence above the screen. */
public final class NoticeController {

    private final ObjectProperty<@Nullable Notice> notice;

    @FXML private HBox bar;
    @FXML private FontIcon icon;
    @FXML private Label text;
    @FXML private Hyperlink action;

    public NoticeController(Workspace workspace) {
        this.notice = workspace.noticeProperty();
    }

    @FXML
    private void initialize() {
        notice.subscribe(this::show);
    }

    private void show(@Nullable Notice now) {
        bar.setVisible(now != null);
        bar.setManaged(now != null);
        if (now == null) {
            return;
        }
        text.setText(now.text());
        bar.getStyleClass().setAll("notice", now.kind().name().toLowerCase(Locale.ROOT));
        icon.setIconLiteral(
                switch (now.kind()) {
                    case DONE -> "fth-check";
                    case NOTE -> "fth-info";
                    case FAILED -> "fth-alert-octagon";
                });
        action.setVisible(now.action().isPresent());
        now.action()
                .ifPresent(
                        offered -> {
                            action.setText(offered.label());
                            action.setOnAction(event -> offered.run().run());
                        });
    }

    @FXML
    private void close() {
        notice.set(null);
    }
}
