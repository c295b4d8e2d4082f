package org.crossfoot.read.markup;

import java.io.IOException;
import java.io.StringReader;
import org.crossfoot.model.Watch;

/** Text for a parser that knows of no watch. */
final class WatchedText extends StringReader {

    WatchedText(String text) {
        super(text);
    }

    @Override
    public int read(char[] buffer, int from, int length) throws IOException {
        Watch.tick();
        return super.read(buffer, from, length);
    }
}
