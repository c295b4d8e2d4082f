package org.crossfoot.read.markup;

/** Elements that were opened one in the other, on a page of blanks. */
final class Opened {

    private static final Values SOURCE = new Values(" ".repeat(100));

    private Opened() {}

    /** A path such as "div/table/tr/td", of which the last is on top. */
    static OpenElements path(String path) {
        var open = new OpenElements(SOURCE);
        for (String name : path.split("/", -1)) {
            open.open(element(name, open.size(), open.size()));
        }
        return open;
    }

    /** An element without attributes whose tag stands between two offsets. */
    static Element element(String name, int start, int inside) {
        return new Element(Name.of(name), SOURCE, start, inside, Attributes.NONE);
    }

    /** What is open, as a path. */
    static String path(OpenElements open) {
        var path = new StringBuilder();
        for (int i = 1; i < open.size(); i++) {
            path.append(i == 1 ? "" : "/").append(open.get(i).name());
        }
        return path.toString();
    }
}
