package org.crossfoot.app.findings;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What the side panel and the screen of findings share: which outcomes are listed. */
public final class FindingsView {

    private final ObjectProperty<FindingsTab> tab = new SimpleObjectProperty<>(FindingsTab.ALL);

    ObjectProperty<FindingsTab> tabProperty() {
        return tab;
    }
}
