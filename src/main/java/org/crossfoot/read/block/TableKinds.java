package org.crossfoot.read.block;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Tells tables that hold cells from tables that only place things on the page. */
final class TableKinds {

    private TableKinds() {}

    /** Whether a table holds other tables, and so is walked like any other part of the page. */
    static boolean lays(Element table) {
        return holds(table);
    }

    private static boolean holds(Element element) {
        for (Node node : element.childNodes()) {
            if (node instanceof Element child && (places(child.normalName()) || holds(child))) {
                return true;
            }
        }
        return false;
    }

    private static boolean places(String name) {
        return name.equals("table") || name.equals("pre");
    }
}
