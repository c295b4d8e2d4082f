package org.crossfoot.app.print;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.crossfoot.write.Report;
import org.crossfoot.write.page.Page;
import org.crossfoot.write.page.PageOptions;
import org.crossfoot.write.page.PageRange;
import org.crossfoot.write.page.PageSetup;
import org.jspecify.annotations.Nullable;

/** What the parts of the print screen share: the choices, and the pages that they give. */
public final class PrintModel {

    private final ObjectProperty<@Nullable Report> report = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Contents> contents = new SimpleObjectProperty<>();
    private final ObjectProperty<PageSetup> setup = new SimpleObjectProperty<>(PageSetup.usual());
    private final ObjectProperty<Optional<PageRange>> range =
            new SimpleObjectProperty<>(Optional.of(PageRange.ALL));
    private final ObjectProperty<List<Page>> pages = new SimpleObjectProperty<>(List.of());
    private final ObservableValue<List<Leaf>> leaves =
            Bindings.createObjectBinding(this::chosen, pages, range);
    private final ObjectProperty<Optional<Device>> device =
            new SimpleObjectProperty<>(Optional.empty());

    ObjectProperty<@Nullable Report> reportProperty() {
        return report;
    }

    ObjectProperty<@Nullable Contents> contentsProperty() {
        return contents;
    }

    ObjectProperty<PageSetup> setupProperty() {
        return setup;
    }

    /** Which pages to print; empty while what is typed names none. */
    ObjectProperty<Optional<PageRange>> rangeProperty() {
        return range;
    }

    /** All pages of the report. */
    ObjectProperty<List<Page>> pagesProperty() {
        return pages;
    }

    /** The pages that will be printed. */
    ObservableValue<List<Leaf>> leavesProperty() {
        return leaves;
    }

    /** Where it goes; empty for a PDF file. */
    ObjectProperty<Optional<Device>> deviceProperty() {
        return device;
    }

    /** The choices as they are printed today; empty before anything can be chosen. */
    Optional<PageOptions> options() {
        return Optional.ofNullable(contents.get())
                .map(what -> what.on(printable(), LocalDate.now(ZoneId.systemDefault())));
    }

    /** The setup with margins that the printer can keep. */
    PageSetup printable() {
        var chosen = setup.get();
        return device.get()
                .map(to -> chosen.within(chosen.margins().atLeast(to.edge())))
                .orElse(chosen);
    }

    private List<Leaf> chosen() {
        return range.get().map(named -> Leaf.of(pages.get(), named)).orElse(List.of());
    }
}
