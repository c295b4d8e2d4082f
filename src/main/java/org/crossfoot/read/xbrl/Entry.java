package org.crossfoot.read.xbrl;

/**
 * One row of a statement as a presentation lays it out.
 *
 * @param key of its element
 * @param label as shown
 * @param role of the label, such as {@code totalLabel}
 * @param level depth, 0 at the top
 * @param heading whether it only heads others
 */
record Entry(String key, String label, String role, int level, boolean heading) {

    boolean negated() {
        return role.startsWith("negated");
    }

    boolean total() {
        return role.equals("totalLabel") || role.startsWith("negatedTotal");
    }

    /** Whether the figure is that of the day before the column begins. */
    boolean opening() {
        return role.endsWith("eriodStartLabel") || role.endsWith("eriodStart");
    }
}
