package org.crossfoot.app;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.crossfoot.write.Report;
import org.jspecify.annotations.Nullable;

/** What is open and in focus: the model of the window. Touched on the JavaFX thread alone. */
public final class Workspace {

    private final ObservableList<Report> open = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Report> current = new SimpleObjectProperty<>();
    private final ObjectProperty<Screen> screen = new SimpleObjectProperty<>(new Screen.Empty());
    private final ObjectProperty<Focus> focus = new SimpleObjectProperty<>(new Focus.None());
    private final ObjectProperty<Units> units = new SimpleObjectProperty<>(Units.AS_FILED);

    /** The filings that are open, in the order in which they were opened. */
    public ObservableList<Report> open() {
        return open;
    }

    /** The filing in front; null while none is open. */
    public ObjectProperty<@Nullable Report> currentProperty() {
        return current;
    }

    public ObjectProperty<Screen> screenProperty() {
        return screen;
    }

    public ObjectProperty<Focus> focusProperty() {
        return focus;
    }

    public ObjectProperty<Units> unitsProperty() {
        return units;
    }
}
