package org.crossfoot.app.trends;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Pane;
import org.crossfoot.app.Phrases;
import org.crossfoot.model.Series;
import org.crossfoot.trend.Trend;
import org.kordamp.ikonli.javafx.FontIcon;

/** The buttons that leave periods of a length, or derived points, out of the charts. */
final class TrendToggles {

    private final Phrases phrases;
    private final Runnable changed;
    private final Set<Length> hidden = EnumSet.noneOf(Length.class);
    private boolean withoutDerived;

    TrendToggles(Phrases phrases, Runnable changed) {
        this.phrases = phrases;
        this.changed = changed;
    }

    /** What is not left out. */
    Shown shown() {
        return new Shown(hidden, !withoutDerived);
    }

    /**
     * One button for each length that there is, and one where points are derived. The button that
     * takes the place of the one in use keeps the keyboard.
     */
    void fill(Pane pane, List<Trend> all) {
        var buttons = new ArrayList<ToggleButton>();
        lengths(all)
                .forEach(
                        length ->
                                buttons.add(
                                        toggle(
                                                length.key("toggle"),
                                                !hidden.contains(length),
                                                on -> leaveOut(length, !on))));
        if (all.stream()
                .flatMap(trend -> trend.series().points().stream())
                .anyMatch(point -> point.basis() != Series.Basis.REPORTED)) {
            buttons.add(
                    toggle("trends.toggle.derived", !withoutDerived, on -> withoutDerived = !on));
        }
        int at = inUse(pane);
        pane.getChildren().setAll(buttons);
        if (at >= 0 && at < buttons.size()) {
            buttons.get(at).requestFocus();
        }
    }

    private void leaveOut(Length length, boolean out) {
        if (out) {
            hidden.add(length);
        } else {
            hidden.remove(length);
        }
    }

    private static Stream<Length> lengths(List<Trend> all) {
        return all.stream()
                .flatMap(trend -> trend.series().points().stream())
                .map(point -> Length.of(point.period()))
                .filter(length -> length != Length.BALANCE)
                .distinct()
                .sorted();
    }

    private static int inUse(Pane pane) {
        var buttons = pane.getChildren();
        return IntStream.range(0, buttons.size())
                .filter(i -> buttons.get(i).isFocused())
                .findFirst()
                .orElse(-1);
    }

    private ToggleButton toggle(String key, boolean on, Consumer<Boolean> to) {
        var button = new ToggleButton(phrases.text(key));
        button.getStyleClass().add("trend-toggle");
        button.setSelected(on);
        button.setGraphic(on ? new FontIcon("fth-check") : null);
        button.setOnAction(
                event -> {
                    to.accept(button.isSelected());
                    changed.run();
                });
        return button;
    }
}
