package org.crossfoot.read.block;

import java.util.List;
import java.util.stream.Stream;
import org.crossfoot.read.block.Block.Paragraph;

/**
 * Parts paragraphs that no person wrote, so that no reader of sentences has to swallow one whole.
 */
final class Endless {

    private static final int LONGEST = 20_000;

    private Endless() {}

    static List<Block> parted(List<Block> blocks) {
        for (Block block : blocks) {
            if (is(block)) {
                return blocks.stream().flatMap(Endless::parts).toList();
            }
        }
        return blocks;
    }

    private static boolean is(Block block) {
        return block instanceof Paragraph paragraph && is(paragraph.text());
    }

    private static boolean is(Text text) {
        return text.value().length() > LONGEST;
    }

    private static Stream<Block> parts(Block block) {
        if (block instanceof Paragraph(Text text, Block.Style style) && is(text)) {
            return Wrap.at(text.value(), LONGEST).stream()
                    .map(part -> new Paragraph(text.part(part.from(), part.to()), style));
        }
        return Stream.of(block);
    }
}
