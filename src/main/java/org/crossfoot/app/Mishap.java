package org.crossfoot.app;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.function.Consumer;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Stage;
import org.crossfoot.app.task.FxThread;
import org.crossfoot.write.Version;

/** The dialog for errors that are ours: a sentence, and details to copy. One at a time. */
public final class Mishap implements Consumer<Throwable> {

    private final Phrases phrases;
    private final Appearance appearance;
    private final Stage over;
    private boolean shown;

    public Mishap(Phrases phrases, Appearance appearance, Stage over) {
        this.phrases = phrases;
        this.appearance = appearance;
        this.over = over;
    }

    @Override
    public void accept(Throwable problem) {
        System.getLogger("org.crossfoot").log(System.Logger.Level.ERROR, "unexpected", problem);
        FxThread.run(() -> show(details(problem)));
    }

    /** What helps to mend it: the version, the system, and where it happened. */
    static String details(Throwable problem) {
        var trace = new StringWriter();
        problem.printStackTrace(new PrintWriter(trace));
        return "Crossfoot %s, Java %s, %s %s%n%n%s"
                .formatted(
                        Version.current(),
                        System.getProperty("java.version"),
                        System.getProperty("os.name"),
                        System.getProperty("os.version"),
                        trace);
    }

    private void show(String details) {
        if (shown) {
            return;
        }
        shown = true;
        var copy = new ButtonType(phrases.text("mishap.copy"), ButtonData.LEFT);
        var alert =
                new Alert(
                        Alert.AlertType.ERROR, phrases.text("mishap.text"), copy, ButtonType.CLOSE);
        alert.initOwner(over);
        alert.setTitle(phrases.text("app.name"));
        alert.setHeaderText(phrases.text("mishap.title"));
        alert.setGraphic(Mark.CONTRADICTED.icon());
        var text = new TextArea(details);
        text.setEditable(false);
        text.getStyleClass().add("mono");
        alert.getDialogPane().setExpandableContent(text);
        appearance.dress(alert.getDialogPane().getScene());
        alert.resultProperty()
                .subscribe(
                        answer -> {
                            if (copy.equals(answer)) {
                                copy(details);
                            }
                        });
        alert.setOnHidden(event -> shown = false);
        alert.show();
    }

    private static void copy(String details) {
        var content = new ClipboardContent();
        content.putString(details);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
