package org.crossfoot.app.print;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import org.crossfoot.app.Phrases;
import org.crossfoot.write.page.Margins;
import org.crossfoot.write.page.PageRange;
import org.crossfoot.write.page.PageSetup;
import org.crossfoot.write.page.PageSetup.Orientation;
import org.crossfoot.write.page.Paper;
import org.crossfoot.write.page.Sizing;
import org.jspecify.annotations.Nullable;

/** The paper, and which pages go on it how large. */
public final class PageSetupController {

    private static final List<Integer> PERCENTS = List.of(125, 100, 90, 80, 70, 60);

    private final PrintModel model;
    private final PrintTexts texts;
    private final Typed typed;

    @FXML private ComboBox<Paper> paper;
    @FXML private ComboBox<Orientation> orientation;
    @FXML private Node sideways;
    @FXML private ComboBox<Margins> margins;
    @FXML private Label edge;
    @FXML private ComboBox<PageRange> pages;
    @FXML private Label pagesWrong;
    @FXML private ComboBox<Sizing> scale;
    @FXML private Node scaleWrong;

    public PageSetupController(PrintModel model, Phrases phrases) {
        this.model = model;
        this.texts = new PrintTexts(phrases);
        this.typed = new Typed(phrases);
    }

    @FXML
    private void initialize() {
        paper.setConverter(new Choice<>(texts::paper));
        orientation.setConverter(new Choice<>(texts::orientation));
        orientation.getItems().setAll(Orientation.values());
        margins.setConverter(new Choice<>(texts::margins));
        for (Node aside : List.of(sideways, edge, pagesWrong, scaleWrong)) {
            aside.managedProperty().bind(aside.visibleProperty());
        }
        sideways.visibleProperty()
                .bind(orientation.valueProperty().isEqualTo(Orientation.AUTOMATIC));
        model.deviceProperty().subscribe(this::offer);
        model.setupProperty().subscribe(this::show);
        model.deviceProperty().subscribe(to -> warn());
        model.setupProperty().subscribe(setup -> warn());
        paper.valueProperty().subscribe(value -> choose(value, PageSetup::on));
        orientation.valueProperty().subscribe(value -> choose(value, PageSetup::held));
        margins.valueProperty().subscribe(value -> choose(value, PageSetup::within));
        offerPages();
        offerScales();
    }

    private void offer(Optional<Device> device) {
        var papers = device.map(Device::papers).filter(some -> !some.isEmpty());
        var takes = papers.orElse(Set.of(Paper.values()));
        var chosen = model.setupProperty().get().paper();
        paper.getItems().setAll(takes.stream().sorted().toList());
        paper.setValue(takes.contains(chosen) ? chosen : paper.getItems().getFirst());
    }

    private void show(PageSetup setup) {
        paper.setValue(setup.paper());
        orientation.setValue(setup.orientation());
        var usual = List.of(Margins.NARROW, Margins.USUAL, Margins.WIDE);
        margins.getItems().setAll(usual);
        if (!usual.contains(setup.margins())) {
            margins.getItems().add(setup.margins());
        }
        margins.setValue(setup.margins());
    }

    private <T> void choose(@Nullable T value, BiFunction<PageSetup, T, PageSetup> change) {
        if (value != null) {
            model.setupProperty().set(change.apply(model.setupProperty().get(), value));
        }
    }

    /** Says that the printer needs more white than was chosen. */
    private void warn() {
        boolean wider = !model.printable().equals(model.setupProperty().get());
        edge.setVisible(wider);
        edge.setText(model.deviceProperty().get().map(texts::edge).orElse(""));
    }

    private void offerPages() {
        var choice =
                new TypedChoice<>(
                        pages,
                        range -> typed.range(range, count()),
                        text -> typed.range(text, count()));
        pages.getItems().setAll(PageRange.ALL);
        pages.setValue(PageRange.ALL);
        choice.onChosen(model.rangeProperty()::set);
        model.pagesProperty().subscribe(all -> choice.write());
        model.leavesProperty().subscribe(this::judge);
    }

    private void judge(List<Leaf> leaves) {
        pagesWrong.setText(texts.pagesWrong(count()));
        pagesWrong.setVisible(leaves.isEmpty() && count() > 0);
    }

    private void offerScales() {
        var choice = new TypedChoice<>(scale, typed::sizing, typed::sizing);
        scale.getItems().setAll(Sizing.FIT);
        PERCENTS.forEach(percent -> scale.getItems().add(Sizing.of(percent)));
        scale.setValue(model.setupProperty().get().sizing());
        choice.onChosen(
                sizing -> {
                    scaleWrong.setVisible(sizing.isEmpty());
                    sizing.ifPresent(value -> choose(value, PageSetup::set));
                });
    }

    private int count() {
        return model.pagesProperty().get().size();
    }
}
