package org.crossfoot.read.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BeginningsTest {

    /** Whatever a match begins with is found, as the pattern alone would find it. */
    @ParameterizedTest
    @CsvSource({
        "\\bnet|loss, the loss, 4",
        "\\bnet|loss, cabinet, -1",
        "\\bnet|loss, a net loss, 2",
        "/share\\b, a/share, 1",
        "^less\\b, less, 0",
        "^less\\b, or less, -1",
        "%$|x, 12%, 2",
        "\\d{3}, 12 345, 3",
        "(?!per)\\w+ share, per share, 1",
        "£m|€m, in €m, 3",
        "(?<!\\p{L})US, plusUS US, 7",
        "(?<!\\p{L})US, 2US, 1",
        "\\bus\\b, 2us _us us, 8",
    })
    void findWhereAMatchBegins(String regex, String text, int expected) {
        var pattern = Pattern.compile(regex);
        var beginnings = new Beginnings(pattern);
        var matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);

        assertThat(beginnings.next(matcher, text, 0)).isEqualTo(expected);
        assertThat(beginnings.next(matcher, text, 0)).as("asked again").isEqualTo(expected);
    }
}
