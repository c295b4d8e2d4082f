package org.crossfoot.app.task;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import javafx.concurrent.Task;
import org.crossfoot.model.Document;
import org.crossfoot.read.FilingReader;
import org.crossfoot.write.Report;

/** Reads a filing and checks it. */
public final class OpenFilingTask extends Task<Report> {

    private final FilingReader reader;
    private final Path file;
    private final BiConsumer<Report, BooleanSupplier> prepare;

    /**
     * @param prepare what else is done with a filing before it is shown, unless it is cancelled
     */
    public OpenFilingTask(
            FilingReader reader, Path file, BiConsumer<Report, BooleanSupplier> prepare) {
        this.reader = reader;
        this.file = file;
        this.prepare = prepare;
        updateTitle(file.getFileName() == null ? file.toString() : file.getFileName().toString());
    }

    public Path file() {
        return file;
    }

    @Override
    protected Report call() throws IOException {
        var reading =
                reader.read(
                        file,
                        fraction -> {
                            updateProgress(fraction, 1);
                            return isCancelled();
                        });
        updateProgress(-1, 1);
        reading.value().documents().forEach(Document::page); // the window is to find it set out
        var report = Report.of(reading, this::isCancelled);
        prepare.accept(report, this::isCancelled);
        return report;
    }
}
