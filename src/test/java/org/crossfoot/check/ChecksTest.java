package org.crossfoot.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every check owes: a place in the list, an id from its name, a test, and words. */
class ChecksTest {

    private static final Path SOURCES = Path.of("src/main/java/org/crossfoot/check");
    private static final Pattern CHECK =
            Pattern.compile(
                    "^(?:public )?(?:final )?class \\w+ implements \\w*Check\\b",
                    Pattern.MULTILINE);

    @Test
    void everyCheckIsListed() throws IOException {
        try (var files = Files.list(SOURCES)) {
            var written =
                    files.filter(ChecksTest::isCheck)
                            .map(file -> file.getFileName().toString().replace(".java", ""))
                            .toList();
            assertThat(Checks.all())
                    .extracting(check -> check.getClass().getSimpleName())
                    .containsExactlyInAnyOrderElementsOf(written);
        }
    }

    @ParameterizedTest
    @MethodSource("org.crossfoot.check.Checks#all")
    void idFollowsTheClassName(Check check) {
        String kebab = check.getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-");

        assertThat(check.id()).isEqualTo(kebab.toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @MethodSource("org.crossfoot.check.Checks#all")
    void numberIsTheCatalogues(Check check) {
        assertThat(check.number()).matches("[A-Z]-\\d\\d");
    }

    @ParameterizedTest
    @MethodSource("org.crossfoot.check.Checks#all")
    void hasATest(Check check) {
        String name = check.getClass().getName().replace('.', '/') + "Test.java";

        assertThat(Path.of("src/test/java", name)).exists();
    }

    @ParameterizedTest
    @MethodSource("org.crossfoot.check.Checks#all")
    void hasWords(Check check) {
        var messages = ResourceBundle.getBundle("i18n.messages");

        for (String part : new String[] {"title", "finding", "why"}) {
            assertThat(messages.getString("check." + check.id() + "." + part)).isNotBlank();
        }
    }

    private static boolean isCheck(Path file) {
        try {
            return CHECK.matcher(Files.readString(file)).find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
