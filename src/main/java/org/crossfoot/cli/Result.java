package org.crossfoot.cli;

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
    static Result of(Input file, ResourceBundle messages) {
        if (file.filing().isEmpty()) {
            return failed(file, file.refusal().orElseThrow().name(), messages);
        }
        try {
            return new Checked(
                    Report.of(new FilingReader().read(file.filing().get(), Progress.NONE)));
        } catch (UnreadableException e) {
            return failed(file, e.kind().name(), messages);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            System.getLogger("org.crossfoot").log(System.Logger.Level.DEBUG, file.name(), e);
            return failed(file, "ours", messages);
        }
    }

    private static Failed failed(Input file, String why, ResourceBundle messages) {
        String sentence = messages.getString("unreadable." + why.toLowerCase(Locale.ROOT));
        return new Failed(MessageFormat.format(sentence, file.name()));
    }
}
