package org.crossfoot.read.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Changes of how things are drawn, a face among them, whose maps have been looked at. */
final class StateSetter extends SetGraphicsStateParameters {

    private final CodeMaps maps;

    StateSetter(PDFStreamEngine context, CodeMaps maps) {
        super(context);
        this.maps = maps;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
        COSDictionary state =
                FaceSetter.named(getContext().getResources(), COSName.EXT_G_STATE, operands);
        COSArray face = state == null ? null : state.getCOSArray(COSName.FONT);
        if (face != null && face.size() > 0 && face.getObject(0) instanceof COSDictionary known) {
            maps.mend(known);
        }
        super.process(operator, operands);
    }
}
