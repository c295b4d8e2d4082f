package org.crossfoot.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.crossfoot.app.task.Background;
import org.crossfoot.app.task.WriteTask;
import org.crossfoot.write.Report;

/** Writes reports to files on the worker, and says what came of it. */
public final class Exports {

    private final Workspace workspace;
    private final Phrases phrases;
    private final Background background;
    private final Map<String, WriteTask.Format> formats;
    private final Consumer<Path> show;
    private final Consumer<Throwable> unexpected;

    /**
     * @param formats by ending, in the order of the menu
     * @param show shows a file in the system's own way
     */
    public Exports(
            Workspace workspace,
            Phrases phrases,
            Background background,
            Map<String, WriteTask.Format> formats,
            Consumer<Path> show,
            Consumer<Throwable> unexpected) {
        this.workspace = workspace;
        this.phrases = phrases;
        this.background = background;
        this.formats = new LinkedHashMap<>(formats);
        this.show = show;
        this.unexpected = unexpected;
    }

    public List<String> endings() {
        return List.copyOf(formats.keySet());
    }

    /** What a report's file is called without its ending. */
    public String name(Report report) {
        String name = report.filing().origin().name();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    public void write(Report report, String ending, Path file) {
        write(report, Objects.requireNonNull(formats.get(ending), ending), file);
    }

    /** Writes in a way of its own, such as a report with fewer parts. */
    public void write(Report report, WriteTask.Format format, Path file) {
        background.start(new WriteTask(report, format, file), this::done, e -> failed(file, e));
    }

    private void done(Path file) {
        var action = new Notice.Action(phrases.text("export.show"), () -> show.accept(file));
        String text = phrases.text("export.done", file.getFileName());
        workspace.noticeProperty().set(new Notice(Notice.Kind.DONE, text, Optional.of(action)));
    }

    private void failed(Path file, Throwable problem) {
        String text = phrases.text("export.failed", file.getFileName());
        workspace.noticeProperty().set(Notice.failed(text));
        if (!(problem instanceof IOException)) {
            unexpected.accept(problem);
        }
    }
}
