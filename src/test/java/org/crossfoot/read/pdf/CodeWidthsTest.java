package org.crossfoot.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;

class CodeWidthsTest {

    @Test
    void theCodesOfRangesAreCounted() {
        assertThat(CodeWidths.codes(list(0, 99, 500, 200, 209, 600), 1)).isEqualTo(110);
        assertThat(CodeWidths.codes(list(0, 99, 1, 2, 3, 200, 209, 1, 2, 3), 3)).isEqualTo(110);
        assertThat(CodeWidths.codes(list(9, 1, 500, 7), 1)).isZero();
        assertThat(CodeWidths.codes(list(0, 1 << 30, 500), 1)).isEqualTo((1L << 30) + 1);
    }

    @Test
    void aRangeToTheLargestNumberHasNoEnd() {
        int most = Integer.MAX_VALUE;

        assertThat(CodeWidths.codes(list(most, most, 500), 1)).isGreaterThan(CodeMaps.MOST);
        assertThat(CodeWidths.codes(list(-1, 5, 500), 1)).isEqualTo(7);
    }

    @Test
    void aListOfWidthsIsAsLongAsItIs() {
        COSArray listed = list(7);
        listed.add(list(500, 600, 700));
        listed.add(COSName.W); // no number: passed over
        listed.add(COSInteger.get(20));
        listed.add(COSInteger.get(29));
        listed.add(COSInteger.get(500));

        assertThat(CodeWidths.codes(listed, 1)).isEqualTo(10);
    }

    @Test
    void onlyWidthsThatNoFaceHasAreTakenAway() throws IOException {
        var part = new COSDictionary();
        part.setItem(COSName.W, list(0, 65_535, 500));
        part.setItem(COSName.W2, list(0, 1_000_000_000, 1, 2, 3));
        var face = new COSDictionary();
        var parts = new COSArray();
        parts.add(part);
        face.setItem(COSName.DESCENDANT_FONTS, parts);

        new CodeMaps().mend(face);

        assertThat(part.containsKey(COSName.W)).isTrue();
        assertThat(part.containsKey(COSName.W2)).isFalse();
    }

    private static COSArray list(int... numbers) {
        var list = new COSArray();
        for (int number : numbers) {
            COSBase each = COSInteger.get(number);
            list.add(each);
        }
        return list;
    }
}
