package org.crossfoot.cli;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.crossfoot.read.FilingReader;
import org.crossfoot.read.Progress;
import org.crossfoot.read.UnreadableException;
import org.crossfoot.write.Report;

/** What became of one file. */
sealed interface Result {

    /** It was read and checked. */
    record Checked(Report report) implements Result {}

    /** It could not be, and one sentence says why. */
    record Failed(String sentence) implements Result {}

    /** Reads and checks one file; whatever happens, the next one can be read after it. */
    static Result of(String file, ResourceBundle messages) {
        try {
            return new Checked(Report.of(new FilingReader().read(Path.of(file), Progress.NONE)));
        } catch (UnreadableException e) {
            String key = "unreadable." + e.kind().name().toLowerCase(Locale.ROOT);
            return new Failed(MessageFormat.format(messages.getString(key), file));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            System.getLogger("org.crossfoot").log(System.Logger.Level.DEBUG, file, e);
            return new Failed(MessageFormat.format(messages.getString("unreadable.ours"), file));
        }
    }
}
