package org.crossfoot.app;

import java.util.function.Supplier;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/** Words that come up over a control; made when the mouse first comes, as most are never seen. */
public final class Tip {

    private final Control control;
    private Supplier<String> words = () -> "";

    public Tip(Control control) {
        this.control = control;
        control.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> make());
    }

    /** Sets the words; empty for none. */
    public void say(String next) {
        say(() -> next);
    }

    /** Sets who knows the words, to be asked when they are looked at. */
    public void say(Supplier<String> next) {
        words = next;
        if (control.getTooltip() != null) {
            make();
        }
    }

    private void make() {
        String text = words.get();
        if (text.isEmpty()) {
            control.setTooltip(null);
        } else if (control.getTooltip() == null) {
            control.setTooltip(new Tooltip(text));
        } else {
            control.getTooltip().setText(text);
        }
    }
}
