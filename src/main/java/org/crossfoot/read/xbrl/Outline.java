package org.crossfoot.read.xbrl;

import java.util.List;

/**
 * A statement to be laid out.
 *
 * @param title as the filer calls it
 * @param role which presentation it comes from; empty where it is conventional
 */
record Outline(String title, String role, List<Entry> entries) {

    Outline {
        entries = List.copyOf(entries);
    }

    /** Whether no filer gave this order. */
    boolean conventional() {
        return role.isEmpty();
    }
}
