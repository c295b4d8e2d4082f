package org.crossfoot.model;

/** A figure that is followed over time. */
public enum Measure {
    REVENUE,
    /** Negative for a gross loss. */
    GROSS_PROFIT,
    NET_INCOME,
    CASH
}
