package org.crossfoot.app.print;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.print.Printer;
import org.crossfoot.write.Report;
import org.crossfoot.write.page.Page;
import org.jspecify.annotations.Nullable;

/** What the two halves of the print screen share: the choices, and the pages that they give. */
public final class PrintModel {

    private final ObjectProperty<@Nullable Report> report = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable PrintChoices> choices = new SimpleObjectProperty<>();
    private final ObjectProperty<List<Page>> pages = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Optional<Printer>> printer =
            new SimpleObjectProperty<>(Optional.empty());

    ObjectProperty<@Nullable Report> reportProperty() {
        return report;
    }

    ObjectProperty<@Nullable PrintChoices> choicesProperty() {
        return choices;
    }

    ObjectProperty<List<Page>> pagesProperty() {
        return pages;
    }

    /** Where it goes; empty for a PDF file. */
    ObjectProperty<Optional<Printer>> printerProperty() {
        return printer;
    }
}
