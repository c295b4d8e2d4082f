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

/** Changes to a face whose maps have been looked at. */
final class FaceSetter extends SetFontAndSize {

    private final CodeMaps maps = new CodeMaps();

    FaceSetter(PDFStreamEngine context) {
        super(context);
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
        PDResources resources = getContext().getResources();
        if (resources != null
                && !operands.isEmpty()
                && operands.getFirst() instanceof COSName name) {
            COSDictionary faces = resources.getCOSObject().getCOSDictionary(COSName.FONT);
            COSDictionary face = faces == null ? null : faces.getCOSDictionary(name);
            if (face != null) {
                maps.mend(face);
            }
        }
        super.process(operator, operands);
    }
}
