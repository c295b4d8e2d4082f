package org.crossfoot.app.print;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Shows the things of a choice in words; nobody types them. */
final class Choice<T> extends StringConverter<T> {

    private final Function<T, String> words;

    Choice(Function<T, String> words) {
        this.words = words;
    }

    @Override
    public String toString(@Nullable T thing) {
        return thing == null ? "" : words.apply(thing);
    }

    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException(text);
    }
}
