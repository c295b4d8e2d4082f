package org.crossfoot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.css.CssParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Colours are roles, named in the palettes alone, and can be read on every ground they are used on.
 */
class StylesheetTest {

    private static final Path CSS = Path.of("src/main/resources/css");
    private static final Pattern ROLE = Pattern.compile("(-[\\w-]+):\\s*(#\\p{XDigit}+);");
    private static final Pattern HEX = Pattern.compile("#\\p{XDigit}{3,8}\\b");

    @ParameterizedTest
    @ValueSource(strings = {"crossfoot", "light", "dark"})
    void parsesWithoutAnError(String sheet) throws IOException {
        CssParser.errorsProperty().clear();

        new CssParser().parse(CSS.resolve(sheet + ".css").toUri().toURL());

        assertThat(CssParser.errorsProperty()).isEmpty();
    }

    @Test
    void noColourIsNamedOutsideThePalettes() throws IOException {
        assertThat(HEX.matcher(Files.readString(CSS.resolve("crossfoot.css"))).results()).isEmpty();
        try (var sources = Files.walk(Path.of("src/main/resources/fxml"))) {
            assertThat(sources.filter(Files::isRegularFile).filter(StylesheetTest::namesColour))
                    .isEmpty();
        }
    }

    @Test
    void bothPalettesHaveTheSameRoles() throws IOException {
        assertThat(palette("dark").keySet()).isEqualTo(palette("light").keySet());
    }

    /** The last column of the table of colour roles: the worst ground that a role is used on. */
    @ParameterizedTest
    @CsvSource({
        "-color-fg-default, -color-accent-subtle, 13.5, 10.4",
        "-color-fg-muted, -color-bg-inset, 6.2, 6.7",
        "-color-fg-muted, -color-bg-overlay, 6.2, 6.7",
        "-color-fg-subtle, -color-bg-inset, 4.6, 5.5",
        "-color-fg-subtle, -color-bg-overlay, 4.6, 5.5",
        "-color-fg-emphasis, -color-accent-emphasis, 6.0, 4.7",
        "-cf-reported, -color-accent-subtle, 8.7, 7.9",
        "-color-accent-fg, -color-accent-subtle, 5.6, 6.1",
        "-color-accent-emphasis, -color-bg-subtle, 5.5, 3.5",
        "-cf-focus, -color-accent-subtle, 5.0, 4.8",
        "-color-success-fg, -color-accent-subtle, 5.6, 6.1",
        "-color-warning-fg, -color-warning-subtle, 5.7, 7.0",
        "-color-warning-emphasis, -color-warning-subtle, 4.0, 5.6",
        "-color-danger-fg, -color-danger-subtle, 5.8, 6.5",
        "-color-danger-emphasis, -color-danger-subtle, 5.8, 6.5",
        "-cf-note, -cf-note-subtle, 6.0, 6.9",
        "-color-fg-muted, -color-bg-subtle, 6.7, 7.5",
        "-cf-rule, -color-bg-default, 9.6, 8.5",
        "-cf-control, -color-bg-subtle, 3.2, 4.0",
        "-cf-chart-quarter, -color-bg-default, 6.0, 6.7",
        "-cf-chart-long, -color-bg-default, 5.8, 7.7"
    })
    void canBeReadOnItsWorstGround(String role, String ground, double light, double dark)
            throws IOException {
        assertThat(contrast("light", role, ground)).isGreaterThanOrEqualTo(light - 0.05);
        assertThat(contrast("dark", role, ground)).isGreaterThanOrEqualTo(dark - 0.05);
    }

    private static double contrast(String palette, String role, String ground) throws IOException {
        var roles = palette(palette);
        double one = luminance(roles.get(role));
        double other = luminance(roles.get(ground));
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    /** WCAG 2's relative luminance. */
    private static double luminance(String hex) {
        return 0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5);
    }

    private static double channel(String hex, int at) {
        double value = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static Map<String, String> palette(String name) throws IOException {
        var roles = new HashMap<String, String>();
        ROLE.matcher(Files.readString(CSS.resolve(name + ".css")))
                .results()
                .forEach(found -> roles.put(found.group(1), found.group(2)));
        return roles;
    }

    private static boolean namesColour(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.anyMatch(line -> HEX.matcher(line).find());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
