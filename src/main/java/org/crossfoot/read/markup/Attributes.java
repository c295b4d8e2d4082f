package org.crossfoot.read.markup;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.parser.Parser;

/** Reads the attributes of one opening tag from the source. */
final class Attributes {

    /** The tag is written so that only forgiveness makes sense of it. */
    static final int IRREGULAR = -1;

    private final String source;
    private final int to;
    private int at;
    private int nameFrom;
    private int nameTo;
    private int valueFrom;
    private int valueTo;

    private Attributes(String source, int from, int to) {
        this.source = source;
        this.at = from;
        this.to = to;
    }

    /** Where the tag whose name ends at an offset is closed: the offset after ">". */
    static int end(String source, int from) {
        var attributes = new Attributes(source, from, source.length());
        while (attributes.next()) {
            // only the end is wanted
        }
        boolean closed = attributes.at < source.length() && source.charAt(attributes.at) == '>';
        return closed ? attributes.at + 1 : IRREGULAR;
    }

    /** The value of an attribute of the tag from {@code start} up to {@code end}. */
    static String value(String source, int start, int end, String name) {
        if (end - start < name.length() + 3) {
            return "";
        }
        var attributes = new Attributes(source, nameEnd(source, start, end), end);
        while (attributes.next()) {
            if (attributes.nameTo - attributes.nameFrom == name.length()
                    && source.regionMatches(true, attributes.nameFrom, name, 0, name.length())) {
                return attributes.value();
            }
        }
        return "";
    }

    /** All attributes of the tag from {@code start} up to {@code end}, names in small letters. */
    static Map<String, String> all(String source, int start, int end) {
        Map<String, String> all = new HashMap<>();
        var attributes = new Attributes(source, nameEnd(source, start, end), end);
        while (attributes.next()) {
            String name = source.substring(attributes.nameFrom, attributes.nameTo);
            all.putIfAbsent(name.toLowerCase(Locale.ROOT), attributes.value());
        }
        return all;
    }

    private static int nameEnd(String source, int start, int end) {
        int at = start + 1;
        while (at < end && !white(source.charAt(at)) && source.charAt(at) != '/') {
            at++;
        }
        return at;
    }

    private String value() {
        String value = source.substring(valueFrom, valueTo);
        return value.indexOf('&') < 0 ? value : Parser.unescapeEntities(value, true);
    }

    /** Goes on to the next attribute; false at the end of the tag, or where it is irregular. */
    private boolean next() {
        while (at < to && (white(source.charAt(at)) || source.charAt(at) == '/')) {
            at++;
        }
        nameFrom = at;
        while (at < to && named(source.charAt(at))) {
            at++;
        }
        nameTo = at;
        skipWhite();
        if (nameTo == nameFrom || at >= to) {
            return false;
        }
        if (source.charAt(at) != '=') {
            valueFrom = at;
            valueTo = at;
            return true;
        }
        at++;
        skipWhite();
        return at < to && value(source.charAt(at));
    }

    private boolean value(char first) {
        if (first == '"' || first == '\'') {
            valueFrom = at + 1;
            valueTo = source.indexOf(first, valueFrom);
            at = valueTo < 0 ? to : valueTo + 1;
            return valueTo >= 0;
        }
        valueFrom = at;
        while (at < to && bare(source.charAt(at))) {
            at++;
        }
        valueTo = at;
        boolean ends = at < to && (white(source.charAt(at)) || source.charAt(at) == '>');
        at = ends && valueTo > valueFrom ? at : to;
        return at < to;
    }

    private void skipWhite() {
        while (at < to && white(source.charAt(at))) {
            at++;
        }
    }

    static boolean white(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
    }

    private static boolean named(char c) {
        return c > ' ' && c != '=' && c != '>' && c != '/' && c != '"' && c != '\'' && c != '<';
    }

    private static boolean bare(char c) {
        return c > ' ' && c != '>' && c != '"' && c != '\'' && c != '<' && c != '`';
    }
}
