package org.crossfoot.read.source;

/**
 * How many byte sequences beyond ASCII are UTF-8 and how many are not.
 *
 * @param good sequences of two bytes and more
 * @param bad bytes that belong to none
 */
record Utf8(int good, int bad) {

    private static final int TOLERATED = 10;

    static Utf8 count(byte[] bytes, int from, int to) {
        int good = 0;
        int bad = 0;
        int i = from;
        while (i < to) {
            int length = length(bytes[i]);
            if (length == 1) {
                i++;
            } else if (follows(bytes, i + 1, Math.min(to, i + length), length - 1)) {
                good++;
                i += length;
            } else {
                bad++;
                i++;
            }
        }
        return new Utf8(good, bad);
    }

    /** Whether the bytes are best read as UTF-8: a stray byte among many that fit is damage. */
    boolean mostlyGood() {
        return bad == 0 || good > (long) bad * TOLERATED;
    }

    private static int length(byte lead) {
        int b = lead & 0xFF;
        if (b < 0x80) {
            return 1;
        }
        if (b >= 0xC2 && b < 0xE0) {
            return 2;
        }
        if (b >= 0xE0 && b < 0xF0) {
            return 3;
        }
        return b >= 0xF0 && b < 0xF5 ? 4 : 0;
    }

    private static boolean follows(byte[] bytes, int from, int to, int wanted) {
        if (wanted < 0 || to - from < wanted) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if ((bytes[i] & 0xC0) != 0x80) {
                return false;
            }
        }
        return true;
    }
}
