package org.crossfoot.app.print;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** A choice that can be typed as well as picked; what cannot be understood is marked. */
final class TypedChoice<T> {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final ComboBox<T> box;
    private final Function<T, String> words;
    private final Function<String, Optional<T>> read;

    TypedChoice(ComboBox<T> box, Function<T, String> words, Function<String, Optional<T>> read) {
        this.box = box;
        this.words = words;
        this.read = read;
    }

    /** Tells of every choice; of an empty one while the words typed mean nothing. */
    void onChosen(Consumer<Optional<T>> chosen) {
        box.setConverter(new Converter());
        box.getEditor()
                .textProperty()
                .subscribe(
                        text -> {
                            var typed = read.apply(text);
                            box.pseudoClassStateChanged(WRONG, typed.isEmpty());
                            chosen.accept(typed);
                        });
        box.focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused) {
                                box.commitValue();
                                write();
                            }
                        });
    }

    /** Says what is chosen, in words that may have changed. */
    void write() {
        box.getEditor().setText(words.apply(box.getValue()));
    }

    private final class Converter extends StringConverter<T> {

        @Override
        public String toString(@Nullable T thing) {
            return thing == null ? "" : words.apply(thing);
        }

        @Override
        public T fromString(String text) {
            return read.apply(text).orElse(box.getValue());
        }
    }
}
