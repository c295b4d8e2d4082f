package org.crossfoot.read.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {

    private static final String LONG = "x".repeat(150_000);

    @Test
    void eachLineKeepsItsBreakAndTheLastNeedsNone() throws IOException {
        assertThat(stretches("One\r\n\nThree")).containsExactly("One\r\n", "\n", "Three");
        assertThat(stretches("One\n")).containsExactly("One\n");
        assertThat(stretches("")).isEmpty();
    }

    @Test
    void aLongLineComesInStretchesAndNothingIsLost() throws IOException {
        var stretches = stretches("One\n" + LONG + "\nThree\n");

        assertThat(stretches).hasSizeGreaterThan(4).startsWith("One\n").endsWith("Three\n");
        assertThat(String.join("", stretches)).isEqualTo("One\n" + LONG + "\nThree\n");
    }

    @Test
    void aLineIsMarkedByItsFirstCharacters() throws IOException {
        assertThat(marks("<TEXT>\n<DOCUMENT>and more\nWords\n <TEXT>\n"))
                .containsExactly("<text>\n", "<document>an", "", "");
    }

    @Test
    void theMidstOfALineIsNoMark() throws IOException {
        assertThat(marks("<".repeat(150_000) + "\n<TEXT>\n"))
                .containsExactly("<".repeat(12), "", "", "<text>\n");
    }

    private static List<String> stretches(String text) throws IOException {
        var stretches = new ArrayList<String>();
        var lines = lines(text);
        while (lines.next()) {
            var out = new ByteArrayOutputStream();
            lines.to(out);
            assertThat(out.size()).isEqualTo(lines.length());
            stretches.add(out.toString(StandardCharsets.ISO_8859_1));
        }
        return stretches;
    }

    private static List<String> marks(String text) throws IOException {
        var marks = new ArrayList<String>();
        var lines = lines(text);
        while (lines.next()) {
            marks.add(lines.mark());
        }
        return marks;
    }

    private static Lines lines(String text) {
        return new Lines(new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1)));
    }
}
