package org.crossfoot.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.crossfoot.app.task.Background;
import org.crossfoot.app.task.FindTask;
import org.crossfoot.app.task.OpenFilingTask;
import org.crossfoot.app.task.SampleTask;
import org.crossfoot.model.Problem;
import org.crossfoot.read.FilingReader;
import org.crossfoot.read.UnreadableException;
import org.crossfoot.write.ProblemTexts;
import org.crossfoot.write.Report;

/** Opens filings on the worker and closes them; whatever fails, all else stays open. */
public final class Opening {

    private final Workspace workspace;
    private final Queue queue;
    private final Phrases phrases;
    private final Background background;
    private final Executor turns;
    private final Preparation preparation;
    private final Prepared<Recent> recents;
    private final Path folder;
    private final Consumer<Throwable> unexpected;
    private final FilingReader reader = new FilingReader();
    private final ObservableList<OpenFilingTask> underWay = FXCollections.observableArrayList();
    private final List<FindTask<Taken>> looking = new ArrayList<>();

    /**
     * @param turns where a filing that is read waits to be shown
     * @param preparation has done with each filing what its readers need
     * @param folder where the sample may be laid out
     * @param unexpected hears of errors that are ours
     */
    public Opening(
            Workspace workspace,
            Queue queue,
            Phrases phrases,
            Background background,
            Executor turns,
            Preparation preparation,
            Path folder,
            Consumer<Throwable> unexpected) {
        this.workspace = workspace;
        this.queue = queue;
        this.phrases = phrases;
        this.background = background;
        this.turns = turns;
        this.preparation = preparation;
        this.recents = preparation.of(this::recent);
        this.folder = folder;
        this.unexpected = unexpected;
    }

    /** What is read now, and behind it what waits. */
    public ObservableList<OpenFilingTask> underWay() {
        return underWay;
    }

    /** Whether nothing is looked at or read. */
    public boolean idle() {
        return looking.isEmpty() && underWay.isEmpty();
    }

    /**
     * Opens files, archives and folders in this order; the first that can be read comes to the
     * front. Where they hold many filings, those are listed instead.
     */
    public void open(List<Path> files) {
        if (files.isEmpty()) {
            return;
        }
        var look = new FindTask<>(() -> Taken.of(files, phrases.messages()));
        looking.add(look);
        background.start(
                look,
                taken -> {
                    if (looking.remove(look)) { // one that ended just before it was stopped is gone
                        take(taken);
                    }
                },
                problem -> {
                    looking.remove(look);
                    unexpected.accept(problem);
                });
    }

    private void take(Taken taken) {
        if (taken.many()) {
            queue.begin(taken);
            workspace.go(new Screen.Queue(), new Focus.None());
        } else {
            open(taken.paths(), true);
        }
        if (!taken.leftOut().isEmpty()) {
            workspace.noticeProperty().set(Notice.note(String.join("\n", taken.leftOut())));
        }
    }

    /** Opens a filing of the queue, which is read again. */
    public void openOne(Path path) {
        open(List.of(path), true);
    }

    /** Opens the filing that ships with the program. */
    public void openSample() {
        background.start(new SampleTask(folder), file -> open(List.of(file), false), unexpected);
    }

    /** Stops what is looked at, what is under way and what waits. */
    public void cancel() {
        looking.forEach(FindTask::cancel);
        looking.clear();
        List.copyOf(underWay).forEach(OpenFilingTask::cancel);
    }

    /** Closes a filing; the one next to it comes to the front. */
    public void close(Report report) {
        int at = workspace.open().indexOf(report);
        workspace.open().remove(report);
        workspace.history().forget(report);
        if (workspace.open().isEmpty()) {
            workspace.currentProperty().set(null);
            boolean listed = !queue.filings().isEmpty();
            workspace.go(listed ? new Screen.Queue() : new Screen.Empty(), new Focus.None());
        } else if (report.equals(workspace.currentProperty().get())) {
            show(workspace.open().get(Math.min(at, workspace.open().size() - 1)));
        }
    }

    private void open(List<Path> files, boolean remembered) {
        var batch = new Batch(remembered);
        for (Path file : files) {
            var task =
                    new OpenFilingTask(
                            reader, file.toAbsolutePath().normalize(), preparation::prepare);
            underWay.add(task);
            task.setOnCancelled(event -> underWay.remove(task));
            background.start(
                    task,
                    report -> {
                        underWay.remove(task);
                        batch.opened(report);
                    },
                    problem -> {
                        underWay.remove(task);
                        batch.failed(task.file(), problem);
                    });
        }
    }

    private Recent recent(Report report) {
        var today = LocalDate.now(ZoneId.systemDefault());
        return Recents.of(report, new FilingNames(phrases), today);
    }

    /** Lets the panels take in the first filing behind the empty screen. */
    private void takeIn(Report report) {
        if (workspace.open().contains(report)) {
            workspace.currentProperty().set(report);
        }
    }

    private void show(Report report) {
        if (workspace.open().contains(report)) {
            workspace.front(report, Places.first(report.filing()));
        }
    }

    /** Files that are opened together. */
    private final class Batch {

        private final boolean remembered;
        private final List<String> sentences = new ArrayList<>();
        private boolean shown;

        Batch(boolean remembered) {
            this.remembered = remembered;
        }

        void opened(Report report) {
            int at = indexOf(report.filing().origin().path());
            if (at < 0) {
                workspace.open().add(report);
            } else {
                workspace.history().forget(workspace.open().get(at));
                workspace.open().set(at, report);
            }
            if (remembered) {
                var latest = recents.of(report);
                workspace.recents().setAll(Recents.with(workspace.recents(), latest));
            }
            if (!shown) {
                shown = true;
                if (workspace.screenProperty().get() instanceof Screen.Empty) {
                    turns.execute(() -> takeIn(report));
                }
                turns.execute(() -> show(report));
            }
            var odd =
                    new ProblemTexts(phrases.messages())
                            .of(
                                    report,
                                    Problem.Kind.CUT_OFF,
                                    Problem.Kind.GAVE_UP,
                                    Problem.Kind.UNCHECKED,
                                    Problem.Kind.NO_STATEMENTS);
            if (!odd.isEmpty()) {
                say(String.join(" ", odd));
            }
        }

        void failed(Path file, Throwable problem) {
            String key = "ours";
            if (problem instanceof UnreadableException unreadable) {
                key = unreadable.kind().name().toLowerCase(Locale.ROOT);
            } else {
                unexpected.accept(problem);
            }
            say(phrases.text("unreadable." + key, file.getFileName()));
        }

        /** Says what is wrong with each file of the batch, a line a file. */
        private void say(String sentence) {
            sentences.add(sentence);
            workspace.noticeProperty().set(Notice.failed(String.join("\n", sentences)));
        }

        private int indexOf(String path) {
            var open = workspace.open();
            for (int i = 0; i < open.size(); i++) {
                if (open.get(i).filing().origin().path().equals(path)) {
                    return i;
                }
            }
            return -1;
        }
    }
}
