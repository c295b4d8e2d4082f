package org.crossfoot.app;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.crossfoot.read.source.FilingSource;

/** A filing of the queue: where it lies, and how far it is; never what was read. */
public final class Queued {

    /** How far a filing is. */
    public sealed interface State {

        record Waiting() implements State {}

        record Reading() implements State {}

        /**
         * It was read.
         *
         * @param filing what it is and what came of its checks
         * @param statements how many were found
         */
        record Read(Recent filing, int statements) implements State {}

        /** It could not be read, and one sentence says why. */
        record Failed(String sentence) implements State {}

        /** Reading was stopped before its turn came. */
        record Stopped() implements State {}
    }

    private final Path path;
    private final Optional<FilingSource> source;
    private final ObjectProperty<State> state = new SimpleObjectProperty<>(new State.Waiting());

    Queued(Taken.Item item) {
        this.path = item.path();
        this.source = item.source();
    }

    /** What it is opened by. */
    public Path path() {
        return path;
    }

    public String name() {
        return source.map(FilingSource::name)
                .orElseGet(() -> Optional.ofNullable(path.getFileName()).orElse(path).toString());
    }

    Optional<FilingSource> source() {
        return source;
    }

    public ObjectProperty<State> stateProperty() {
        return state;
    }

    public State state() {
        return state.get();
    }

    /** What it is, once it was read. */
    public Optional<State.Read> read() {
        return state.get() instanceof State.Read read ? Optional.of(read) : Optional.empty();
    }

    /** Whether nothing more will come of it. */
    public boolean settled() {
        return !(state.get() instanceof State.Waiting) && !(state.get() instanceof State.Reading);
    }
}
