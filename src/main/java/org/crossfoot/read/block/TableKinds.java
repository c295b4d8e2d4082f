package org.crossfoot.read.block;

import org.jsoup.nodes.Element;

/** Tells tables that hold cells from tables that only place things on the page. */
final class TableKinds {

    private TableKinds() {}

    /** Whether a table holds other tables, and so is walked like any other part of the page. */
    static boolean lays(Element table) {
        return holds(table);
    }

    private static boolean holds(Element element) {
        for (Element child : element.children()) {
            String name = child.normalName();
            if (name.equals("table") || name.equals("pre") || holds(child)) {
                return true;
            }
        }
        return false;
    }
}
