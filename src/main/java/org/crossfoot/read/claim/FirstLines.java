package org.crossfoot.read.claim;

import java.util.ArrayList;
import java.util.List;
import org.crossfoot.read.block.Block;
import org.crossfoot.read.block.Block.Paragraph;
import org.crossfoot.read.block.Blocks;
import org.crossfoot.read.block.Joined;

/**
 * Puts the deeply indented first line of a typewritten paragraph before its other lines. It stands
 * apart among the blocks, where a line so far inside may be a title.
 */
final class FirstLines {

    private static final int DEEP = 8;
    private static final int SHORTEST = 40;

    private FirstLines() {}

    /** The blocks, with such lines joined to what follows them. */
    static List<Block> joined(Blocks document) {
        var joined = new ArrayList<Block>();
        for (Block block : document.blocks()) {
            if (block instanceof Paragraph rest
                    && !joined.isEmpty()
                    && joined.getLast() instanceof Paragraph first
                    && opens(document.document().text(), first, rest)) {
                joined.removeLast();
                var text = Joined.of(document.document().id(), List.of(first.text(), rest.text()));
                joined.add(new Paragraph(text, rest.style()));
            } else {
                joined.add(block);
            }
        }
        return joined;
    }

    private static boolean opens(String document, Paragraph first, Paragraph rest) {
        int start = first.text().source().start();
        int end = first.text().source().end();
        int next = rest.text().source().start();
        return first.style().indent() > DEEP
                && rest.style().indent() < first.style().indent()
                && first.text().value().length() >= SHORTEST
                && next >= end
                && document.substring(start, end).indexOf('\n') < 0
                && document.substring(end, next).matches("[ \\t\\r]*\\n[ \\t]*")
                && prose(first.text().value());
    }

    /** Whether a line breaks off in running text: a title has more capitals. */
    private static boolean prose(String line) {
        int small = 0;
        int great = 0;
        for (String word : line.strip().split("\\s+", -1)) {
            small += Character.isLowerCase(word.charAt(0)) ? 1 : 0;
            great += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
        }
        return small > great && ".:;".indexOf(line.charAt(line.length() - 1)) < 0;
    }
}
