package org.crossfoot.read.markup;

import java.util.Locale;

/**
 * The name of an element, and by which rules elements of that name nest.
 *
 * @param text in small letters
 */
record Name(String text, Kind kind) {

    /** How elements open and close. */
    enum Kind {
        /** Closed by its own tag, or by that of an element around it. */
        ORDINARY,
        /** Has no inside. */
        EMPTY,
        /** Changes the look of what is in it. */
        LOOK,
        /** Ends a paragraph. */
        BLOCK,
        PARAGRAPH,
        HEADING,
        /** An item of a list, ends the one before. */
        ITEM,
        TABLE,
        /** The rows of a table that belong together. */
        ROWS,
        ROW,
        CELL,
        /** Says how the columns of a table look. */
        COLUMN,
        /** Has characters in it that nobody sees. */
        RAW,
        HTML,
        HEAD,
        BODY,
        /** Nests by rules of its own. */
        PECULIAR
    }

    /** An element that was never written. */
    static final Name NONE = new Name("#root", Kind.HTML);

    static Name of(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        return new Name(small, kind(small));
    }

    /** Whether no end tag of an ordinary element inside reaches beyond. */
    static boolean special(Kind kind) {
        return kind != Kind.ORDINARY && kind != Kind.LOOK;
    }

    private static Kind kind(String name) {
        return switch (name) {
            case "br", "hr", "img", "input", "wbr", "area", "meta", "link", "base" -> Kind.EMPTY;
            case "a", "b", "big", "code", "em", "font", "i", "s", "small", "strike", "strong" ->
                    Kind.LOOK;
            case "tt", "u" -> Kind.LOOK;
            case "address", "article", "aside", "blockquote", "center", "dir", "div", "dl" ->
                    Kind.BLOCK;
            case "fieldset", "footer", "header", "menu", "nav", "ol", "section", "ul", "pre" ->
                    Kind.BLOCK;
            case "p" -> Kind.PARAGRAPH;
            case "h1", "h2", "h3", "h4", "h5", "h6" -> Kind.HEADING;
            case "li" -> Kind.ITEM;
            case "table" -> Kind.TABLE;
            case "thead", "tbody", "tfoot" -> Kind.ROWS;
            case "tr" -> Kind.ROW;
            case "td", "th" -> Kind.CELL;
            case "col", "colgroup" -> Kind.COLUMN;
            case "title", "style", "script" -> Kind.RAW;
            case "html" -> Kind.HTML;
            case "head" -> Kind.HEAD;
            case "body" -> Kind.BODY;
            default -> ordinary(name) ? Kind.ORDINARY : Kind.PECULIAR;
        };
    }

    /** Elements of inline XBRL and the few of HTML that nest without rules of their own. */
    private static boolean ordinary(String name) {
        return name.indexOf(':') > 0
                || switch (name) {
                    case "span", "sup", "sub", "ins", "del", "cite", "label", "abbr", "q" -> true;
                    case "var", "dfn", "kbd", "samp", "page", "document", "type" -> true;
                    case "sequence", "filename", "description", "text", "xbrl" -> true;
                    default -> false;
                };
    }
}
