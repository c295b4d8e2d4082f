package org.crossfoot.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeMapsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1 beginbfrange <0000> <FFFF> <0000> endbfrange              | 65536
                    2 beginbfrange <0003><0012><0020> <20><7e>\t<0021> end      | 111
                    1 beginbfrange <0000> <FFFF> [<0041> <0042>] endbfrange     | 0
                    1 beginbfchar <0000> <D835DC00> <0001> <0041> endbfchar     | 0
                    1 beginbfrange <09> <01> <0041> endbfrange                  | 0
                    1 beginbfrange <00000000> <7FFFFFFF> <0041>                 | 2147483648
                    1 beginbfrange <99999999999999999999> <0003> <0020>         | 262145
                    1 beginbfrange <0007> <04294967296> <0024>                  | 262145
                    1 beginbfrange <1> <2> <0024>                               | 17
                    1 beginbfrange <99999999> <00000003> <0020>                 | 1717986923
                    1 beginbfrange <01> <02> 1 beginbfrange <01> <02> <0041>    | 2
                    """)
    void theCodesOfRangesAreCounted(String map, long codes) {
        assertThat(CodeMaps.codes(map)).isEqualTo(codes);
    }

    @Test
    void onlyAMapThatNoFaceHasIsTakenAway() throws IOException {
        assertThat(mended("1 beginbfrange <0000> <FFFF> <0000> endbfrange")).isTrue();
        assertThat(mended("1 beginbfrange <000000> <FFFFFF> <0000> endbfrange")).isFalse();
    }

    /** Whether a face still has its map. */
    private static boolean mended(String map) throws IOException {
        var stream = new COSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(map.getBytes(StandardCharsets.ISO_8859_1));
        }
        var face = new COSDictionary();
        face.setItem(COSName.TO_UNICODE, stream);
        new CodeMaps().mend(face);
        return face.containsKey(COSName.TO_UNICODE);
    }
}
