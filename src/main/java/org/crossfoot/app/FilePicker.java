package org.crossfoot.app;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/** The system's own dialogs for choosing files. */
public final class FilePicker {

    private final Phrases phrases;
    private final ObjectProperty<Optional<Path>> exportFolder =
            new SimpleObjectProperty<>(Optional.empty());
    private Optional<Path> openFolder = Optional.empty();

    public FilePicker(Phrases phrases) {
        this.phrases = phrases;
    }

    /** Where the last file was written. */
    public ObjectProperty<Optional<Path>> exportFolderProperty() {
        return exportFolder;
    }

    /** The filings that the user picks; none if the user thinks better of it. */
    public List<Path> filings(Window over) {
        var chooser = new FileChooser();
        chooser.setTitle(phrases.text("open.title"));
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter(
                                phrases.text("open.filings"),
                                "*.htm",
                                "*.html",
                                "*.xhtml",
                                "*.txt",
                                "*.xml",
                                "*.zip",
                                "*.pdf",
                                "*.nc",
                                "*.xbrl"),
                        new ExtensionFilter(phrases.text("open.all"), "*"));
        openFolder.ifPresent(folder -> start(chooser, folder));
        var picked = chooser.showOpenMultipleDialog(over);
        if (picked == null) {
            return List.of();
        }
        openFolder = Optional.ofNullable(picked.getFirst().toPath().getParent());
        return picked.stream().map(File::toPath).toList();
    }

    /** A folder whose filings are opened; none if the user thinks better of it. */
    public List<Path> folder(Window over) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(phrases.text("open.folder.title"));
        openFolder
                .map(Path::toFile)
                .filter(File::isDirectory)
                .ifPresent(chooser::setInitialDirectory);
        var picked = Optional.ofNullable(chooser.showDialog(over)).map(File::toPath);
        picked.ifPresent(folder -> openFolder = Optional.ofNullable(folder.getParent()));
        return picked.stream().toList();
    }

    /**
     * Where to write.
     *
     * @param name proposed
     * @param ending such as "pdf"
     */
    public Optional<Path> target(Window over, String name, String ending) {
        var chooser = new FileChooser();
        chooser.setTitle(phrases.text("export.title"));
        chooser.setInitialFileName(name + "." + ending);
        chooser.getExtensionFilters()
                .add(new ExtensionFilter(phrases.text("export." + ending), "*." + ending));
        exportFolder.get().ifPresent(folder -> start(chooser, folder));
        var picked = Optional.ofNullable(chooser.showSaveDialog(over)).map(File::toPath);
        picked.map(Path::getParent).ifPresent(folder -> exportFolder.set(Optional.of(folder)));
        return picked;
    }

    private static void start(FileChooser chooser, Path folder) {
        if (folder.toFile().isDirectory()) {
            chooser.setInitialDirectory(folder.toFile());
        }
    }
}
