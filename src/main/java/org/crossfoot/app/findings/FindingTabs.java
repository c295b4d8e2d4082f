package org.crossfoot.app.findings;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Pane;
import org.crossfoot.app.Phrases;

/** The buttons above the list of findings, of which one is always down. */
final class FindingTabs {

    private final Map<FindingsTab, ToggleButton> buttons = new EnumMap<>(FindingsTab.class);

    FindingTabs(Pane pane, Consumer<FindingsTab> chosen) {
        var group = new ToggleGroup();
        for (var tab : FindingsTab.values()) {
            var button = new ToggleButton();
            button.getStyleClass().add("tab-button");
            button.setToggleGroup(group);
            tab.mark().ifPresent(mark -> button.setGraphic(mark.icon()));
            button.setOnAction(
                    event -> {
                        chosen.accept(tab);
                        select(tab);
                    });
            buttons.put(tab, button);
            pane.getChildren().add(button);
        }
    }

    void select(FindingsTab tab) {
        buttons.forEach((each, button) -> button.setSelected(each == tab));
    }

    void count(FindingList list, Phrases phrases) {
        buttons.forEach((tab, button) -> button.setText(phrases.text(tab.key(), list.count(tab))));
    }
}
