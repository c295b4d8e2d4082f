package org.crossfoot.read.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Bytes to characters: UTF-8 where the bytes are that, else windows-1252, which holds Latin-1. */
final class Decoder {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final int LOOKED_AT = 1000;

    private Decoder() {}

    /** Decodes the bytes from {@code from} up to {@code to}. */
    static Decoded decode(byte[] bytes, int from, int to) {
        if (starts(bytes, from, to, 0xEF, 0xBB, 0xBF)) {
            return utf8(bytes, from + 3, to);
        }
        Optional<Charset> wide = wide(bytes, from, to);
        if (wide.isPresent()) {
            Decoded decoded = decode(bytes, from, to, wide.get());
            boolean mark = decoded.text().startsWith("\uFEFF");
            return mark ? new Decoded(decoded.text().substring(1), decoded.damaged()) : decoded;
        }
        Decoded utf8 = utf8(bytes, from, to);
        return !utf8.damaged() || Utf8.count(bytes, from, to).mostlyGood()
                ? utf8
                : decode(bytes, from, to, WINDOWS);
    }

    /** UTF-16, told by its mark or by the empty byte that every Latin letter has in it. */
    static Optional<Charset> wide(byte[] bytes, int from, int to) {
        if (starts(bytes, from, to, 0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (starts(bytes, from, to, 0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        int end = Math.min(to, from + LOOKED_AT);
        int[] empty = new int[2];
        for (int i = from; i < end; i++) {
            empty[(i - from) & 1] += bytes[i] == 0 ? 1 : 0;
        }
        int most = end - from < 8 ? 0 : (end - from) * 2 / 5;
        if (most > 0 && empty[1] >= most && empty[0] == 0) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return most > 0 && empty[0] >= most && empty[1] == 0
                ? Optional.of(StandardCharsets.UTF_16BE)
                : Optional.empty();
    }

    private static Decoded utf8(byte[] bytes, int from, int to) {
        return decode(bytes, from, to, StandardCharsets.UTF_8);
    }

    private static Decoded decode(byte[] bytes, int from, int to, Charset charset) {
        String text = new String(bytes, from, to - from, charset);
        boolean damaged = text.indexOf('\uFFFD') >= 0;
        return new Decoded(text.indexOf('\0') < 0 ? text : text.replace('\0', ' '), damaged);
    }

    static boolean starts(byte[] bytes, int from, int to, int... mark) {
        if (to - from < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[from + i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
