package org.crossfoot.app;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The bundle says all that is asked of it, and nothing that nobody asks for. */
class MessagesTest {

    private static final ResourceBundle MESSAGES = ResourceBundle.getBundle("i18n.messages");
    private static final Pattern IN_VIEW = Pattern.compile("\"%([\\w.-]+)\"");
    private static final Pattern IN_CODE =
            Pattern.compile("(?:text|getString)\\(\\s*\"([a-z][\\w-]*(?:\\.[\\w-]+)+)\"");
    private static final Pattern LITERAL = Pattern.compile("\"([\\w.-]*[\\w-])(\\.?)\"");

    @Test
    void everyKeyOfAViewExists() {
        var missing =
                files("src/main/resources/fxml", ".fxml").stream()
                        .flatMap(text -> IN_VIEW.matcher(text).results().map(m -> m.group(1)))
                        .filter(key -> !MESSAGES.containsKey(key))
                        .collect(toCollection(TreeSet::new));
        assertThat(missing).isEmpty();
    }

    @Test
    void everyKeyOfTheCodeExists() {
        var missing =
                files("src/main/java/org/crossfoot/app", ".java").stream()
                        .flatMap(text -> IN_CODE.matcher(text).results().map(m -> m.group(1)))
                        .filter(key -> !MESSAGES.containsKey(key))
                        .collect(toCollection(TreeSet::new));
        assertThat(missing).isEmpty();
    }

    /** A key is asked for whole, or put together from a beginning and a name: "units." + name. */
    @Test
    void noKeyIsUnused() {
        var text = String.join("\n", files("src/main/java", ".java"));
        var views = String.join("\n", files("src/main/resources/fxml", ".fxml"));
        var asked =
                LITERAL.matcher(text)
                        .results()
                        .map(found -> found.group(1) + found.group(2))
                        .collect(toCollection(TreeSet::new));
        var unused =
                MESSAGES.keySet().stream()
                        .filter(key -> !views.contains("\"%" + key + "\""))
                        .filter(key -> !asked.contains(key))
                        .filter(key -> beginnings(key).stream().noneMatch(asked::contains))
                        .collect(toCollection(TreeSet::new));
        assertThat(unused).isEmpty();
    }

    @Test
    void everyPatternFormats() {
        for (String key : MESSAGES.keySet()) {
            Object[] gaps = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
            assertThatCode(
                            () ->
                                    new MessageFormat(MESSAGES.getString(key), Locale.ROOT)
                                            .format(gaps))
                    .as(key)
                    .doesNotThrowAnyException();
        }
    }

    /** A straight one is swallowed where gaps are filled and shown double where none are. */
    @Test
    void apostrophesAreTypographic() {
        assertThat(MESSAGES.keySet())
                .filteredOn(key -> MESSAGES.getString(key).contains("'"))
                .isEmpty();
    }

    private static List<String> beginnings(String key) {
        var found = new java.util.ArrayList<String>();
        for (int dot = key.indexOf('.'); dot >= 0; dot = key.indexOf('.', dot + 1)) {
            found.add(key.substring(0, dot + 1));
            found.add(key.substring(dot + 1));
            int next = key.indexOf('.', dot + 1);
            found.add(key.substring(dot + 1, next < 0 ? key.length() : next + 1));
        }
        return found;
    }

    private static List<String> files(String folder, String ending) {
        try (var files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .map(MessagesTest::text)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
