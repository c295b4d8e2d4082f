package org.crossfoot.write.page;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the report that are not the filing's. */
record Phrase(ResourceBundle messages) {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);

    String of(String key, Object... arguments) {
        return new MessageFormat(messages.getString("paper." + key), Locale.ENGLISH)
                .format(arguments);
    }

    /** What the bundle says, or the key's last part where it is silent. */
    String orElse(String key, String otherwise) {
        return messages.containsKey("paper." + key) ? of(key) : otherwise;
    }

    static String date(LocalDate date) {
        return DATE.format(date);
    }
}
