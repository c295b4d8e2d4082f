package org.crossfoot.read.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A stream line by line; a line that is very long comes in several stretches. */
final class Lines {

    private static final int STEP = 1 << 16;
    private static final int MARK = 12;

    private final InputStream in;
    private final byte[] bytes = new byte[STEP];
    private int from;
    private int to;
    private int filled;
    private boolean begins = true;
    private boolean ended = true;

    Lines(InputStream in) {
        this.in = in;
    }

    /** Goes on to the next stretch; whether there is one. */
    boolean next() throws IOException {
        from = to;
        begins = ended;
        int end = end();
        if (end < 0) {
            System.arraycopy(bytes, from, bytes, 0, filled - from);
            filled -= from;
            from = 0;
            filled += Math.max(0, in.readNBytes(bytes, filled, STEP - filled));
            end = end();
        }
        ended = end >= 0;
        to = ended ? end : filled;
        return to > from;
    }

    private int end() {
        for (int i = from; i < filled; i++) {
            if (bytes[i] == '\n') {
                return i + 1;
            }
        }
        return -1;
    }

    /** The first characters where a line begins, in lower case; empty in the midst of one. */
    String mark() {
        if (!begins || bytes[from] != '<') {
            return "";
        }
        int length = Math.min(MARK, to - from);
        return new String(bytes, from, length, StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
    }

    int length() {
        return to - from;
    }

    void to(ByteArrayOutputStream out) {
        out.write(bytes, from, to - from);
    }
}
