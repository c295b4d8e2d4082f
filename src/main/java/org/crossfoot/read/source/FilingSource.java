package org.crossfoot.read.source;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.crossfoot.model.Problem;

/**
 * A filing that can be read: where its parts lie. It holds names and sizes and no bytes, so that
 * thousands may wait in a queue.
 *
 * @param path the file, archive or folder that was opened
 * @param inside where in it the filing lies, with {@code /} between names; empty where all of
 *     {@code path} is this one filing
 * @param parts first the one that speaks for the filing, such as the page of a report or an XBRL
 *     instance, behind it what belongs to it
 * @param problems what was odd about the place, where all of it is this filing
 */
public record FilingSource(Path path, String inside, List<Stored> parts, List<Problem> problems) {

    public FilingSource {
        parts = List.copyOf(parts);
        problems = List.copyOf(problems);
    }

    /** The path with what is inside it: told apart by this, shown by this, and opened again. */
    public String id() {
        return inside.isEmpty() ? path.toString() : path + File.separator + inside;
    }

    /** The filing's own file name. */
    public String name() {
        return inside.isEmpty()
                ? String.valueOf(path.getFileName())
                : inside.substring(inside.lastIndexOf('/') + 1);
    }

    /** How many bytes its parts have. */
    public long bytes() {
        return parts.stream().mapToLong(Stored::size).sum();
    }

    FilingSource with(List<Problem> met) {
        return new FilingSource(path, inside, parts, met);
    }

    /** The same filing as all that its path holds. */
    FilingSource alone() {
        return new FilingSource(path, "", parts, problems);
    }
}
