package org.crossfoot.app;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The bundle's sentences with their gaps filled. */
public record Phrases(ResourceBundle messages) {

    /** The sentence; numbers and words go into its gaps as they are. */
    public String text(String key, Object... gaps) {
        return gaps.length == 0
                ? messages.getString(key)
                : new MessageFormat(messages.getString(key), Locale.ROOT).format(gaps);
    }
}
