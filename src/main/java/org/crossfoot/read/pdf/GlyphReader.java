package org.crossfoot.read.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.crossfoot.model.Watch;

/** Collects the characters of a page that a reader of the paper would see. */
final class GlyphReader extends PDFStreamEngine {

    private static final GlyphList NAMES = GlyphList.getAdobeGlyphList();

    /** Text that is turned by more than this from the edges of the paper is a stamp. */
    private static final double ASKEW = Math.toRadians(3);

    private static final int DEEPEST = 20;

    private final Map<Long, List<Glyph>> byQuarter = new TreeMap<>();
    private PDRectangle paper = new PDRectangle();
    private int unread;

    GlyphReader() {
        var maps = new CodeMaps();
        Stream.<Function<PDFStreamEngine, OperatorProcessor>>of(
                        BeginText::new,
                        Concatenate::new,
                        DrawObject::new,
                        EndText::new,
                        engine -> new StateSetter(engine, maps),
                        Save::new,
                        Restore::new,
                        NextLine::new,
                        SetCharSpacing::new,
                        MoveText::new,
                        MoveTextSetLeading::new,
                        engine -> new FaceSetter(engine, maps),
                        ShowText::new,
                        ShowTextAdjusted::new,
                        SetTextLeading::new,
                        SetMatrix::new,
                        SetTextRenderingMode::new,
                        SetTextRise::new,
                        SetWordSpacing::new,
                        SetTextHorizontalScaling::new,
                        ShowTextLine::new,
                        ShowTextLineAndSpace::new)
                .forEach(operator -> addOperator(operator.apply(this)));
    }

    /** The characters of a page by the way in which their lines run, most of them first. */
    List<List<Glyph>> read(PDPage page) throws IOException {
        byQuarter.clear();
        paper = page.getCropBox();
        processPage(page);
        return byQuarter.values().stream()
                .sorted((a, b) -> Integer.compare(b.size(), a.size()))
                .toList();
    }

    /** How many characters so far are drawn without a word of which they are. */
    int unread() {
        return unread;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        Watch.tick();
        if (getLevel() < DEEPEST) {
            super.processOperator(operator, operands);
        }
    }

    @Override
    protected void operatorException(
            Operator operator, List<COSBase> operands, IOException exception) {
        // one that fails leaves out what it would have drawn
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector advance)
            throws IOException {
        Watch.tick();
        float x = matrix.getTranslateX();
        float y = matrix.getTranslateY();
        if (invisible() || !paper.contains(x, y)) {
            return;
        }
        String text = Letters.of(font.toUnicode(code, NAMES));
        if (text.isEmpty()) {
            unread++;
            return;
        }
        double angle = Math.atan2(matrix.getShearY(), matrix.getScaleX());
        long quarter = Math.round(angle / (Math.PI / 2));
        double width = (double) advance.getX() * matrix.getScalingFactorX();
        double em = matrix.getScalingFactorY();
        if (Math.abs(angle - quarter * Math.PI / 2) < ASKEW && em > 0 && em < paper.getHeight()) {
            byQuarter
                    .computeIfAbsent(quarter & 3, q -> new ArrayList<>())
                    .add(upright(quarter & 3, text, x, y, width, em));
        }
    }

    /** Words under a scanned picture are what a machine took it for. */
    private boolean invisible() {
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        return mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP;
    }

    private static Glyph upright(
            long quarter, String text, double x, double y, double width, double em) {
        double left = quarter == 0 ? x : quarter == 1 ? y : quarter == 2 ? -x : -y;
        double base = quarter == 0 ? -y : quarter == 1 ? x : quarter == 2 ? y : -x;
        return new Glyph(text, left, left + width, base, em);
    }
}
