package org.crossfoot.model;

/** How sure a reading is, best first. */
public enum Sureness {
    /** Title, labels and structure agree. */
    SURE,
    /** Most signs agree and none is against it. */
    LIKELY,
    /** The best of several readings. */
    GUESS
}
