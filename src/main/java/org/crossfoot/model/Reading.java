package org.crossfoot.model;

import java.util.List;

/** A value that was read, and what was odd on the way. */
public record Reading<T>(T value, List<Problem> problems) {

    public Reading {
        problems = List.copyOf(problems);
    }
}
