package org.crossfoot.read.block;

import java.util.ArrayList;
import java.util.List;
import org.crossfoot.read.block.Block.Grid;
import org.crossfoot.read.block.Block.PageBreak;
import org.crossfoot.read.block.Block.Paragraph;
import org.crossfoot.read.block.Block.Style;

/** Gathers the blocks of an HTML document and lays them out as it goes. */
final class HtmlPage {

    private static final int TITLE = 90;

    private final String document;
    private final List<Block> blocks = new ArrayList<>();
    private final PageSetter page = new PageSetter(PageWriter::counting);
    private boolean title;

    HtmlPage(String document) {
        this.document = document;
    }

    Pieces pieces() {
        return new Pieces(blocks, page.printed());
    }

    /** Adds the lines between two ends of a block, as many paragraphs as they make. */
    void paragraphs(List<Text> lines, Style style) {
        BrokenLines.mended(document, lines).forEach(text -> paragraph(new Paragraph(text, style)));
    }

    private void paragraph(Paragraph paragraph) {
        boolean short_ = paragraph.text().value().length() < TITLE;
        if (!(title && short_ && paragraph.style().centred())) {
            gap();
        }
        title = short_ && paragraph.style().centred();
        blocks.add(paragraph);
        page.add(writer -> writer.paragraph(paragraph, writer.next()));
    }

    void table(List<? extends Block> pieces) {
        for (Block piece : pieces) {
            if (piece instanceof Paragraph paragraph) {
                paragraph(paragraph);
            } else if (piece instanceof Grid grid
                    && !grid.rows().stream().allMatch(Block.Row::blank)) {
                gap();
                title = false;
                blocks.add(grid);
                page.add(writer -> writer.grid(grid, List.of()));
            }
        }
    }

    void typewritten(Pieces pieces) {
        gap();
        title = false;
        blocks.addAll(pieces.blocks());
        page.add(writer -> writer.add(pieces.page()));
    }

    void breakPage() {
        if (!blocks.isEmpty() && !(blocks.getLast() instanceof PageBreak)) {
            blocks.add(new PageBreak());
            gap();
        }
    }

    private void gap() {
        page.add(PageWriter::gap);
    }
}
