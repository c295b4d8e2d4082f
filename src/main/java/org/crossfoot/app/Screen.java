package org.crossfoot.app;

/** What the middle of the window shows. */
public sealed interface Screen {

    /** The drop target, shown while nothing is open. */
    record Empty() implements Screen {}

    /** Many filings, a row each. */
    record Queue() implements Screen {}

    record OfStatement(String statement) implements Screen {}

    record Sentences() implements Screen {}

    record Trends() implements Screen {}

    record Findings() implements Screen {}

    record SourceText() implements Screen {}

    record Print() implements Screen {}
}
