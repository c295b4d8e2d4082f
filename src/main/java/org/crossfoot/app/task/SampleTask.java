package org.crossfoot.app.task;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.concurrent.Task;

/** Lays the sample filing out as a file, so that it is opened like any other. */
public final class SampleTask extends Task<Path> {

    private final Path file;

    /**
     * @param folder where the program may write
     */
    public SampleTask(Path folder) {
        this.file = folder.resolve("sample").resolve("Sample 8-K.txt");
    }

    @Override
    protected Path call() throws IOException {
        Files.createDirectories(file.getParent());
        lay(file);
        return file;
    }

    /** Writes the sample into a file. */
    public static void lay(Path file) throws IOException {
        try (var in = SampleTask.class.getResourceAsStream("/sample/sample-8-k.txt")) {
            if (in == null) {
                throw new FileNotFoundException("sample-8-k.txt");
            }
            Files.copy(in, file, REPLACE_EXISTING);
        }
    }
}
