package org.crossfoot.app.source;

import java.util.function.IntSupplier;
import javafx.animation.AnimationTimer;
import org.crossfoot.model.Document;

/** Sets a document in lines, and more of a long one between two pictures of the window. */
final class PageSetting extends AnimationTimer {

    /** So many lines are set in a few milliseconds. */
    private static final int AT_ONCE = 4000;

    private final IntSupplier sought;
    private final Runnable found;
    private Page page = Page.NONE;

    /**
     * @param sought the row that is to be shown, negative while it is not set
     * @param found hears when it is
     */
    PageSetting(IntSupplier sought, Runnable found) {
        this.sought = sought;
        this.found = found;
    }

    Page page() {
        return page;
    }

    void clear() {
        page = Page.NONE;
    }

    Page lay(Document document, int width) {
        page = new Page(document, width);
        page.set(AT_ONCE);
        if (!page.complete()) {
            start();
        }
        return page;
    }

    @Override
    public void handle(long now) {
        boolean missing = sought.getAsInt() < 0;
        page.set(AT_ONCE);
        if (page.complete()) {
            stop();
        }
        if (missing && sought.getAsInt() >= 0) {
            found.run();
        }
    }
}
