package org.crossfoot.app;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.concurrent.Task;
import org.crossfoot.app.Queued.State;
import org.crossfoot.app.task.Background;
import org.crossfoot.app.task.EachTask;
import org.crossfoot.read.FilingReader;
import org.crossfoot.read.Progress;
import org.crossfoot.read.UnreadableException;
import org.crossfoot.write.Report;
import org.jspecify.annotations.Nullable;

/** The filings of a folder or archive, read one beside the other; of each the outcome is kept. */
public final class Queue {

    /**
     * How many there are, and how many nothing more will come of.
     *
     * @param running whether reading goes on
     */
    public record Count(int all, int settled, boolean running) {}

    private final Phrases phrases;
    private final Background background;
    private final Consumer<Throwable> unexpected;
    private final FilingReader reader = new FilingReader();
    private final ObservableList<Queued> filings =
            FXCollections.observableArrayList(filing -> new Observable[] {filing.stateProperty()});
    private final ReadOnlyObjectWrapper<Count> count =
            new ReadOnlyObjectWrapper<>(new Count(0, 0, false));
    private @Nullable Task<Integer> task;

    public Queue(Phrases phrases, Background background, Consumer<Throwable> unexpected) {
        this.phrases = phrases;
        this.background = background;
        this.unexpected = unexpected;
    }

    public ObservableList<Queued> filings() {
        return filings;
    }

    public ReadOnlyObjectProperty<Count> countProperty() {
        return count.getReadOnlyProperty();
    }

    /** Lists other filings instead, and begins to read them. */
    void begin(Taken taken) {
        cancel();
        filings.setAll(taken.items().stream().map(Queued::new).toList());
        var next =
                new EachTask<Queued, State>(
                        filings, filing -> set(filing, new State.Reading()), this::read, this::set);
        task = next;
        tell();
        background.start(next, all -> end(), this::fail);
    }

    /** Stops reading; what is done stays. */
    public void cancel() {
        if (task != null) {
            task.cancel(false);
            end();
        }
    }

    private void end() {
        task = null;
        for (Queued filing : filings) {
            if (!filing.settled()) {
                filing.stateProperty().set(new State.Stopped());
            }
        }
        tell();
    }

    private void fail(Throwable problem) {
        end();
        unexpected.accept(problem);
    }

    private void set(Queued filing, State state) {
        if (!filing.settled()) {
            filing.stateProperty().set(state);
            tell();
        }
    }

    private void tell() {
        int settled = (int) filings.stream().filter(Queued::settled).count();
        count.set(new Count(filings.size(), settled, task != null));
    }

    private State read(Queued filing) {
        try {
            var source = filing.source();
            var reading =
                    source.isPresent()
                            ? reader.read(source.get(), Progress.NONE)
                            : reader.read(filing.path(), Progress.NONE);
            return outcome(Report.of(reading));
        } catch (UnreadableException e) {
            return failed(filing, e.kind().name());
        } catch (CancellationException e) {
            return new State.Stopped();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            System.getLogger("org.crossfoot")
                    .log(System.Logger.Level.WARNING, filing.path().toString(), e);
            return failed(filing, "ours");
        }
    }

    private State outcome(Report report) {
        var today = LocalDate.now(ZoneId.systemDefault());
        var recent = Recents.of(report, new FilingNames(phrases), today);
        return new State.Read(recent, report.filing().statements().size());
    }

    private State failed(Queued filing, String why) {
        return new State.Failed(
                phrases.text("unreadable." + why.toLowerCase(Locale.ROOT), filing.name()));
    }
}
