package org.crossfoot.read.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Bytes to characters: UTF-8 where the bytes are that, else windows-1252, which holds Latin-1. */
final class Decoder {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Decoder() {}

    /** Decodes the bytes from {@code from} up to {@code to}. */
    static Decoded decode(byte[] bytes, int from, int to) {
        if (starts(bytes, from, to, 0xEF, 0xBB, 0xBF)) {
            return utf8(bytes, from + 3, to);
        }
        if (starts(bytes, from, to, 0xFF, 0xFE)) {
            return decode(bytes, from + 2, to, StandardCharsets.UTF_16LE);
        }
        if (starts(bytes, from, to, 0xFE, 0xFF)) {
            return decode(bytes, from + 2, to, StandardCharsets.UTF_16BE);
        }
        var sequences = Utf8.count(bytes, from, to);
        return sequences.mostlyGood() ? utf8(bytes, from, to) : decode(bytes, from, to, WINDOWS);
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
