package org.crossfoot.read.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.crossfoot.model.Watch;

/**
 * The widths of the characters of a composite face (PDF 32000-1, 9.7.4.3). The library writes out
 * every range of codes that have one width; one that is wider than any face has characters is taken
 * away with all of them, and the face's usual width stands for each.
 */
final class CodeWidths {

    private CodeWidths() {}

    /** Leaves a face only the widths that can be written out. */
    static void mend(COSDictionary face) {
        COSArray parts = face.getCOSArray(COSName.DESCENDANT_FONTS);
        if (parts != null && parts.size() > 0 && parts.getObject(0) instanceof COSDictionary part) {
            mend(part, COSName.W, 1);
            mend(part, COSName.W2, 3);
        }
    }

    private static void mend(COSDictionary part, COSName name, int numbers) {
        COSArray widths = part.getCOSArray(name);
        if (widths != null && codes(widths, numbers) > CodeMaps.MOST) {
            part.removeItem(name);
        }
    }

    /**
     * How many codes the ranges have, all in all.
     *
     * @param widths "first [of each]" or "first last of-all", over and over
     * @param numbers how many numbers say what is of all
     */
    static long codes(COSArray widths, int numbers) {
        long codes = 0;
        int at = 0;
        while (at + 1 < widths.size()) {
            Watch.tick();
            COSBase first = widths.getObject(at++);
            if (!(first instanceof COSNumber from)) {
                continue; // as the library does
            }
            COSBase second = widths.getObject(at++);
            if (second instanceof COSArray) {
                continue;
            }
            at += numbers;
            if (second instanceof COSNumber to) {
                codes += width(from.intValue(), to.intValue());
            }
        }
        return codes;
    }

    /** To the largest number the library would count for ever. */
    private static long width(int first, int last) {
        return last == Integer.MAX_VALUE ? CodeMaps.MOST + 1 : Math.max(0, 1L + last - first);
    }
}
