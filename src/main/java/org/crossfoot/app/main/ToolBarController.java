package org.crossfoot.app.main;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.crossfoot.app.Appearance;
import org.crossfoot.app.ColumnRef;
import org.crossfoot.app.FilePicker;
import org.crossfoot.app.Focus;
import org.crossfoot.app.Opening;
import org.crossfoot.app.Phrases;
import org.crossfoot.app.Screen;
import org.crossfoot.app.Theme;
import org.crossfoot.app.Units;
import org.crossfoot.app.Workspace;
import org.crossfoot.model.Statement;
import org.kordamp.ikonli.javafx.FontIcon;

/** The tool bar. */
public final class ToolBarController {

    private static final double NARROW = 1100;

    private final Workspace workspace;
    private final Phrases phrases;
    private final Opening opening;
    private final FilePicker picker;
    private final Appearance appearance;

    @FXML private HBox bar;
    @FXML private Button print;
    @FXML private MenuButton export;
    @FXML private Button back;
    @FXML private Button forward;
    @FXML private TextField find;
    @FXML private Node findKey;
    @FXML private Node unitsWord;
    @FXML private MenuButton units;
    @FXML private MenuButton compare;
    @FXML private Button theme;
    @FXML private FontIcon themeIcon;
    @FXML private RadioMenuItem themeSystem;
    @FXML private RadioMenuItem themeLight;
    @FXML private RadioMenuItem themeDark;

    public ToolBarController(
            Workspace workspace,
            Phrases phrases,
            Opening opening,
            FilePicker picker,
            Appearance appearance) {
        this.workspace = workspace;
        this.phrases = phrases;
        this.opening = opening;
        this.picker = picker;
        this.appearance = appearance;
    }

    @FXML
    private void initialize() {
        var nothingOpen = workspace.currentProperty().isNull();
        for (Node needsFiling : List.of(print, export, units, find)) {
            needsFiling.disableProperty().bind(nothingOpen);
        }
        back.disableProperty().bind(workspace.history().canGoBackProperty().not());
        forward.disableProperty().bind(workspace.history().canGoForwardProperty().not());
        find.textProperty().bindBidirectional(workspace.findProperty());
        findKey.visibleProperty().bind(find.textProperty().isEmpty());
        find.setOnAction(event -> workspace.findNext(1));
        fillUnits();
        workspace.screenProperty().subscribe(screen -> fillColumns());
        workspace.currentProperty().subscribe(report -> fillColumns());
        bar.widthProperty().subscribe(width -> fit(width.doubleValue()));
        chooseTheme();
    }

    private void fillUnits() {
        var group = new ToggleGroup();
        for (Units each : Units.values()) {
            var item = new RadioMenuItem(word(each));
            item.setToggleGroup(group);
            item.setOnAction(event -> workspace.unitsProperty().set(each));
            units.getItems().add(item);
            workspace.unitsProperty().subscribe(now -> item.setSelected(now == each));
        }
        units.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> word(workspace.unitsProperty().get()),
                                workspace.unitsProperty()));
    }

    private String word(Units each) {
        return phrases.text("units." + each.name().toLowerCase(java.util.Locale.ROOT));
    }

    private void fillColumns() {
        compare.getItems().clear();
        var report = workspace.currentProperty().get();
        if (report != null
                && workspace.screenProperty().get() instanceof Screen.OfStatement(var id)) {
            report.filing().statements().stream()
                    .filter(statement -> statement.id().equals(id))
                    .forEach(this::fillColumns);
        }
        compare.setDisable(compare.getItems().isEmpty());
    }

    private void fillColumns(Statement statement) {
        for (int i = 0; i < statement.columns().size(); i++) {
            var column = new ColumnRef(statement.id(), i);
            var item = new CheckMenuItem(statement.columns().get(i).label());
            item.setMnemonicParsing(false);
            item.setSelected(!workspace.hiddenColumns().contains(column));
            item.selectedProperty().subscribe((was, shown) -> show(column, shown));
            compare.getItems().add(item);
        }
    }

    private void show(ColumnRef column, boolean shown) {
        if (shown) {
            workspace.hiddenColumns().remove(column);
        } else {
            workspace.hiddenColumns().add(column);
        }
    }

    private void fit(double width) {
        boolean wide = width >= NARROW;
        unitsWord.setManaged(wide);
        unitsWord.setVisible(wide);
        find.setPromptText(phrases.text(wide ? "find.prompt" : "find.short"));
        compare.setText(phrases.text(wide ? "compare.columns" : "compare.short"));
        bar.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("narrow"), !wide);
    }

    private void chooseTheme() {
        appearance
                .themeProperty()
                .subscribe(
                        now -> {
                            themeSystem.setSelected(now == Theme.SYSTEM);
                            themeLight.setSelected(now == Theme.LIGHT);
                            themeDark.setSelected(now == Theme.DARK);
                        });
        appearance
                .dark()
                .subscribe(
                        dark -> {
                            themeIcon.setIconLiteral(dark ? "fth-sun" : "fth-moon");
                            String words = phrases.text(dark ? "theme.to-light" : "theme.to-dark");
                            theme.setTooltip(new Tooltip(words));
                            theme.setAccessibleText(words);
                        });
        themeSystem.setOnAction(event -> appearance.themeProperty().set(Theme.SYSTEM));
        themeLight.setOnAction(event -> appearance.themeProperty().set(Theme.LIGHT));
        themeDark.setOnAction(event -> appearance.themeProperty().set(Theme.DARK));
    }

    @FXML
    private void open() {
        opening.open(picker.filings(bar.getScene().getWindow()));
    }

    @FXML
    private void print() {
        workspace.go(new Screen.Print(), new Focus.None());
    }

    @FXML
    private void back() {
        workspace.history().back();
    }

    @FXML
    private void forward() {
        workspace.history().forward();
    }

    @FXML
    private void toggleTheme() {
        appearance.toggle();
    }
}
