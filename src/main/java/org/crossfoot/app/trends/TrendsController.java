package org.crossfoot.app.trends;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.crossfoot.app.Focus;
import org.crossfoot.app.Phrases;
import org.crossfoot.app.Screen;
import org.crossfoot.app.Workspace;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Series;
import org.crossfoot.trend.Companies;
import org.crossfoot.trend.Trend;
import org.crossfoot.trend.Trends;
import org.crossfoot.write.Report;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Charts of the company in front, the same figures as a table, and where the one in hand is from.
 */
public final class TrendsController {

    private final Workspace workspace;
    private final Phrases phrases;
    private final ObjectProperty<@Nullable Picked> picked = new SimpleObjectProperty<>();
    private final Set<Length> hidden = EnumSet.noneOf(Length.class);
    private boolean withoutDerived;
    private boolean stale = true;

    @FXML private Label summary;
    @FXML private HBox toggles;
    @FXML private VBox content;
    @FXML private ChartRow charts;
    @FXML private Legend legend;
    @FXML private VBox tables;
    @FXML private DerivationLine derivation;
    @FXML private Label none;

    public TrendsController(Workspace workspace, ResourceBundle messages) {
        this.workspace = workspace;
        this.phrases = new Phrases(messages);
    }

    @FXML
    private void initialize() {
        workspace.currentProperty().subscribe(report -> outdate());
        workspace.unitsProperty().subscribe(units -> outdate());
        workspace.open().addListener((ListChangeListener<Report>) change -> outdate());
        workspace.screenProperty().subscribe(screen -> fill());
        picked.subscribe(this::show);
    }

    private void outdate() {
        stale = true;
        fill();
    }

    /** Draws anew, if anybody looks. */
    private void fill() {
        if (!stale || !(workspace.screenProperty().get() instanceof Screen.Trends)) {
            return;
        }
        stale = false;
        var all = trends();
        var shown = shown(all).of(all);
        var words = new TrendWords(phrases, power());
        toggles(all);
        boolean any = !shown.isEmpty();
        none.setVisible(!any);
        none.setManaged(!any);
        content.setVisible(any);
        content.setManaged(any);
        summary.setText(new TrendSentence(words).of(shown));
        charts.getChildren()
                .setAll(
                        shown.stream()
                                .map(t -> new ChartBox(t, shown, words, this::pick))
                                .toList());
        legend.show(shown, phrases);
        tables.getChildren()
                .setAll(
                        Stream.of(false, true)
                                .map(balances -> TrendTable.of(shown, balances, words))
                                .filter(table -> !table.rows().isEmpty())
                                .map(table -> new TableBox(table, words, this::pick))
                                .toList());
        show(picked.get());
    }

    private List<Trend> trends() {
        var report = workspace.currentProperty().get();
        if (report == null) {
            return List.of();
        }
        var filings =
                Stream.concat(
                                Stream.of(report.filing()),
                                workspace.open().stream().map(Report::filing))
                        .distinct()
                        .filter(
                                filing ->
                                        filing.equals(report.filing())
                                                || Companies.same(
                                                        filing.registrant(),
                                                        report.filing().registrant()))
                        .toList();
        return Trends.across(filings);
    }

    private Shown shown(List<Trend> all) {
        return new Shown(
                lengths(all).filter(length -> !hidden.contains(length)).collect(Collectors.toSet()),
                !withoutDerived);
    }

    private static Stream<Length> lengths(List<Trend> all) {
        return all.stream()
                .flatMap(trend -> trend.series().points().stream())
                .map(point -> Length.of(point.period()))
                .filter(length -> length != Length.BALANCE)
                .distinct()
                .sorted();
    }

    private int power() {
        return switch (workspace.unitsProperty().get()) {
            case ONES -> 0;
            case THOUSANDS -> 3;
            case MILLIONS -> 6;
            case AS_FILED ->
                    Optional.ofNullable(workspace.currentProperty().get())
                            .flatMap(report -> report.filing().statements().stream().findFirst())
                            .map(statement -> statement.unit().power())
                            .orElse(0);
        };
    }

    private void toggles(List<Trend> all) {
        var buttons =
                lengths(all)
                        .map(
                                length ->
                                        toggle(
                                                phrases.text(length.key("toggle")),
                                                !hidden.contains(length),
                                                on -> {
                                                    if (on) {
                                                        hidden.remove(length);
                                                    } else {
                                                        hidden.add(length);
                                                    }
                                                }))
                        .collect(Collectors.toCollection(java.util.ArrayList::new));
        boolean derived =
                all.stream()
                        .flatMap(trend -> trend.series().points().stream())
                        .anyMatch(point -> point.basis() != Series.Basis.REPORTED);
        if (derived) {
            buttons.add(
                    toggle(
                            phrases.text("trends.toggle.derived"),
                            !withoutDerived,
                            on -> withoutDerived = !on));
        }
        toggles.getChildren().setAll(buttons);
    }

    private ToggleButton toggle(String text, boolean on, java.util.function.Consumer<Boolean> to) {
        var button = new ToggleButton(text);
        button.getStyleClass().add("trend-toggle");
        button.setSelected(on);
        button.setGraphic(on ? new FontIcon("fth-check") : null);
        button.setOnAction(
                event -> {
                    to.accept(button.isSelected());
                    int at = toggles.getChildren().indexOf(button);
                    outdate();
                    toggles.getChildren().get(at).requestFocus();
                });
        return button;
    }

    private void pick(Picked point) {
        picked.set(point);
        cells(point).ifPresent(workspace.focusProperty()::set);
    }

    /** The cells that a point comes from, as far as they stand in the filing in front. */
    private Optional<Focus> cells(Picked point) {
        var report = workspace.currentProperty().get();
        var cells = point.entry().point().terms().stream().map(Series.Term::cell).toList();
        boolean here =
                report != null
                        && !cells.isEmpty()
                        && point.entry().filings().stream().allMatch(report.filing()::equals);
        return here ? Optional.of(new Focus.Cells(cells.getFirst(), cells)) : Optional.empty();
    }

    private void show(@Nullable Picked now) {
        charts.getChildrenUnmodifiable().forEach(node -> ((ChartBox) node).show(now));
        tables.getChildren().forEach(node -> ((TableBox) node).show(now));
        derivation.show(now, new TrendWords(phrases, power()), () -> open(now));
    }

    /** Shows the cells of a point in their statement. */
    private void open(@Nullable Picked point) {
        if (point == null) {
            return;
        }
        Filing filing = point.entry().filings().getFirst();
        workspace.open().stream()
                .filter(report -> report.filing().equals(filing))
                .findFirst()
                .ifPresent(workspace.currentProperty()::set);
        var cells =
                point.entry().point().terms().stream()
                        .map(Series.Term::cell)
                        .filter(
                                cell ->
                                        cell.statement()
                                                .equals(
                                                        point.entry()
                                                                .point()
                                                                .terms()
                                                                .getFirst()
                                                                .cell()
                                                                .statement()))
                        .toList();
        workspace.go(
                new Screen.OfStatement(cells.getFirst().statement()),
                new Focus.Cells(cells.getFirst(), cells));
    }
}
