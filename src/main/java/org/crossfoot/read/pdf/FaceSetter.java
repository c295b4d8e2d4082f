package org.crossfoot.read.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jspecify.annotations.Nullable;

/** Changes to a face whose maps have been looked at. */
final class FaceSetter extends SetFontAndSize {

    private final CodeMaps maps;

    FaceSetter(PDFStreamEngine context, CodeMaps maps) {
        super(context);
        this.maps = maps;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
        COSDictionary face = named(getContext().getResources(), COSName.FONT, operands);
        if (face != null) {
            maps.mend(face);
        }
        super.process(operator, operands);
    }

    /** What a page calls by the name that is the first operand, where there is such a thing. */
    static @Nullable COSDictionary named(
            @Nullable PDResources resources, COSName kind, List<COSBase> operands) {
        if (resources == null
                || operands.isEmpty()
                || !(operands.getFirst() instanceof COSName name)) {
            return null;
        }
        COSDictionary known = resources.getCOSObject().getCOSDictionary(kind);
        return known == null ? null : known.getCOSDictionary(name);
    }
}
