package org.crossfoot.read.markup;

import java.util.Optional;
import org.crossfoot.model.Watch;

/** Parses a page that is written by the rules, and gives up on any other. */
final class StrictParser {

    private final String source;
    private final Values values;
    private final Names names;
    private final Attributes attributes;
    private final Nesting open;
    private int at;

    StrictParser(String source) {
        this.source = source;
        this.values = new Values(source);
        this.names = new Names(source);
        this.attributes = new Attributes(source);
        this.open = new Nesting(values);
    }

    /** The root of the page; empty where only forgiveness makes sense of it. */
    Optional<Element> parse() {
        int text = 0;
        while (at < source.length() && open.regular()) {
            int next = source.indexOf('<', at);
            at = next < 0 ? source.length() : next;
            if (next < 0 || markup(next)) {
                Watch.tick();
                open.characters(text, at);
                step();
                text = at;
            } else {
                at++; // a bare "<" is a less-than
            }
        }
        return open.finish();
    }

    private boolean markup(int tag) {
        if (tag + 1 >= source.length()) {
            return false;
        }
        char c = source.charAt(tag + 1);
        return letter(c) || c == '/' || c == '!' || c == '?';
    }

    private static boolean letter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private void step() {
        if (at >= source.length()) {
            return;
        }
        char c = source.charAt(at + 1);
        if (letter(c)) {
            opening();
        } else if (c == '/') {
            closing();
        } else if (source.startsWith("<!--", at)) {
            comment();
        } else if (c == '?' || source.regionMatches(true, at, "<!doctype", 0, 9)) {
            open.declared(c == '!');
            past(source.indexOf('>', at), 1);
        } else {
            open.giveUp();
        }
    }

    private void opening() {
        int to = nameEnd(at + 1);
        int end = to < 0 ? to : attributes.read(to);
        if (end < 0) {
            open.giveUp();
            return;
        }
        Name name = names.at(at + 1, to);
        open.start(new Element(name, values, at, end, attributes.spots()));
        at = end;
        if (name.kind() == Name.Kind.RAW) {
            raw(name);
        }
    }

    private void closing() {
        int to = at + 2 < source.length() && letter(source.charAt(at + 2)) ? nameEnd(at + 2) : -1;
        int end = to < 0 ? to : source.indexOf('>', to);
        if (end < 0 || (end > to && !source.substring(to, end).isBlank())) {
            open.giveUp();
            return;
        }
        open.end(names.at(at + 2, to), at);
        at = end + 1;
    }

    private int nameEnd(int from) {
        int to = from;
        while (to < source.length()) {
            char c = source.charAt(to);
            if (Attributes.white(c) || c == '/' || c == '>') {
                return to;
            }
            if (c < ' ' || c == '<' || c > '~') {
                return -1;
            }
            to++;
        }
        return -1;
    }

    private void comment() {
        int from = at + 4;
        int end = source.indexOf("-->", from);
        boolean odd =
                end < 0
                        || source.startsWith(">", from)
                        || source.startsWith("->", from)
                        || source.substring(from, end).contains("--!>");
        if (odd) {
            open.giveUp();
        }
        past(end, 3);
    }

    /** Skips what is in an element that nobody sees, up to its end tag. */
    private void raw(Name name) {
        int end = source.indexOf("</", at);
        while (end >= 0
                && !source.regionMatches(true, end + 2, name.text(), 0, name.text().length())) {
            end = source.indexOf("</", end + 2);
        }
        if (end < 0 || source.substring(at, end).contains("<!--")) {
            open.giveUp();
        }
        past(end, 0);
    }

    private void past(int end, int length) {
        if (end < 0) {
            open.giveUp();
        }
        at = end < 0 ? source.length() : end + length;
    }
}
