package org.crossfoot.app;

/** Which palette is wanted. */
public enum Theme {
    SYSTEM,
    LIGHT,
    DARK
}
