package org.crossfoot.app;

/** The unit in which money is shown. */
public enum Units {
    AS_FILED,
    ONES,
    THOUSANDS,
    MILLIONS
}
