package org.crossfoot.model;

/** What the figures of a line count. */
public enum Unit {
    /** Money, under the statement's scale. */
    MONEY,
    /** Money a share, never scaled. */
    PER_SHARE,
    SHARES,
    PERCENT,
    /** A ratio, a count of stores, anything else. */
    NUMBER
}
