package org.crossfoot.app.task;

import java.io.IOException;
import java.nio.file.Path;
import javafx.concurrent.Task;
import org.crossfoot.write.Report;

/** Writes a report to a file. */
public final class WriteTask extends Task<Path> {

    /** How a report becomes a file. */
    @FunctionalInterface
    public interface Format {

        void write(Report report, Path file) throws IOException;
    }

    private final Report report;
    private final Format format;
    private final Path file;

    public WriteTask(Report report, Format format, Path file) {
        this.report = report;
        this.format = format;
        this.file = file;
        updateTitle(file.getFileName().toString());
    }

    @Override
    protected Path call() throws IOException {
        format.write(report, file);
        return file;
    }
}
