package org.crossfoot.app.queue;

import java.util.Locale;
import org.crossfoot.app.FilingNames;
import org.crossfoot.app.Mark;
import org.crossfoot.app.Phrases;
import org.crossfoot.app.Queued;
import org.crossfoot.app.Queued.State;

/** What the queue says of a filing. */
record QueueWords(Phrases phrases) {

    String company(Queued filing) {
        return filing.read().map(read -> read.filing().company()).orElseGet(filing::name);
    }

    String form(Queued filing) {
        return filing.read().map(read -> read.filing().form()).orElse("");
    }

    String period(Queued filing) {
        return filing.read()
                .map(
                        read ->
                                new FilingNames(phrases)
                                        .period(read.filing().periodEnd(), read.filing().months()))
                .orElse("");
    }

    String state(Queued filing) {
        return switch (filing.state()) {
            case State.Waiting _ -> phrases.text("queue.waiting");
            case State.Reading _ -> phrases.text("queue.reading");
            case State.Stopped _ -> phrases.text("queue.stopped");
            case State.Failed failed -> failed.sentence();
            case State.Read read when read.statements() == 0 -> phrases.text("queue.nothing");
            case State.Read read ->
                    read.filing().differ() > 0
                            ? phrases.text("queue.differ", read.filing().differ())
                            : phrases.text("queue.agrees");
        };
    }

    /** The sign in front of the state. */
    Mark mark(Queued filing) {
        return filing.read()
                .filter(read -> read.statements() > 0)
                .map(read -> read.filing().differ() > 0 ? Mark.DIFFERS : Mark.AGREES)
                .orElse(Mark.NOT_CHECKED);
    }

    /** Unread filings come behind those that were read, and failures before those that wait. */
    static int order(Queued filing) {
        return switch (filing.state()) {
            case State.Read read -> -read.filing().differ();
            case State.Failed _ -> 1;
            case State.Reading _ -> 2;
            case State.Waiting _ -> 3;
            case State.Stopped _ -> 4;
        };
    }

    /** Whether all words looked for stand in the row. */
    boolean matches(Queued filing, String filter) {
        String row =
                String.join(
                                " ",
                                company(filing),
                                filing.name(),
                                form(filing),
                                period(filing),
                                state(filing))
                        .toLowerCase(Locale.ROOT);
        return filter.strip()
                .toLowerCase(Locale.ROOT)
                .lines()
                .flatMap(line -> java.util.Arrays.stream(line.split("\\s+", -1)))
                .allMatch(row::contains);
    }
}
