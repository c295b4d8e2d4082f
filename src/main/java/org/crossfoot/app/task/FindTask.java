package org.crossfoot.app.task;

import java.util.concurrent.Callable;
import javafx.concurrent.Task;

/** Asks the system something that it may take a while to answer. */
public final class FindTask<T> extends Task<T> {

    private final Callable<T> question;

    public FindTask(Callable<T> question) {
        this.question = question;
    }

    @Override
    protected T call() throws Exception {
        return question.call();
    }
}
