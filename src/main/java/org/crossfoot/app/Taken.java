package org.crossfoot.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import org.crossfoot.read.UnreadableException;
import org.crossfoot.read.source.FilingSource;
import org.crossfoot.read.source.Intake;
import org.crossfoot.write.ProblemTexts;

/**
 * What files, folders and archives that are opened together hold.
 *
 * @param leftOut sentences that name what they hold besides filings
 */
record Taken(List<Item> items, List<String> leftOut) {

    /** More filings at once than this are listed before they are opened. */
    private static final int HANDFUL = 5;

    /**
     * A filing.
     *
     * @param path it is opened by
     * @param source where its parts lie; empty where there is no filing, as its reader will say
     */
    record Item(Path path, Optional<FilingSource> source) {}

    Taken {
        items = List.copyOf(items);
        leftOut = List.copyOf(leftOut);
    }

    static Taken of(List<Path> paths, ResourceBundle messages) {
        var items = new ArrayList<Item>();
        var leftOut = new ArrayList<String>();
        for (Path each : paths) {
            Path path = each.toAbsolutePath().normalize();
            try {
                var found = Intake.of(path);
                found.value()
                        .forEach(
                                filing ->
                                        items.add(
                                                new Item(
                                                        Path.of(filing.id()),
                                                        Optional.of(filing))));
                var name = Optional.ofNullable(path.getFileName()).orElse(path).toString();
                leftOut.addAll(new ProblemTexts(messages).of(found.problems(), name));
            } catch (UnreadableException e) {
                items.add(new Item(path, Optional.empty()));
            }
        }
        return new Taken(items, leftOut);
    }

    boolean many() {
        return items.size() > HANDFUL;
    }

    List<Path> paths() {
        return items.stream().map(Item::path).toList();
    }
}
