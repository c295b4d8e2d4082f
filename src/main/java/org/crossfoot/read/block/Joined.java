package org.crossfoot.read.block;

import java.util.List;

/** Lines set one behind the other. */
public final class Joined {

    private Joined() {}

    /** The lines with a space between them. */
    public static Text of(String document, List<Text> lines) {
        if (lines.size() == 1) {
            return lines.getFirst();
        }
        var builder = new TextBuilder(document);
        for (Text line : lines) {
            if (!line.value().isEmpty()) {
                int start = line.start(0);
                builder.add(' ', start, start);
                builder.add(line, 0, line.value().length());
            }
        }
        return builder.build().strip();
    }
}
