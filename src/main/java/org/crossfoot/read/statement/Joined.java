package org.crossfoot.read.statement;

import java.util.List;
import org.crossfoot.model.Source;
import org.crossfoot.read.block.Text;

/** Pieces of text put together with spaces, each character still at its place in the document. */
final class Joined {

    private Joined() {}

    static Text of(List<Text> parts) {
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        var value = new StringBuilder();
        int length = parts.stream().mapToInt(part -> part.value().length() + 1).sum();
        int[] starts = new int[length];
        int[] ends = new int[length];
        int at = 0;
        for (Text part : parts) {
            if (at > 0) {
                value.append(' ');
                starts[at] = ends[at - 1];
                ends[at] = ends[at - 1];
                at++;
            }
            for (int i = 0; i < part.value().length(); i++) {
                Source source = part.source(i, i + 1);
                starts[at] = source.start();
                ends[at] = source.end();
                at++;
            }
            value.append(part.value());
        }
        return new Text(
                parts.getFirst().document(),
                value.toString(),
                java.util.Arrays.copyOf(starts, at),
                java.util.Arrays.copyOf(ends, at));
    }
}
