package org.crossfoot;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Damages a file the way disks, downloads and word processors do, the same way for the same seed.
 */
final class Mutator {

    private static final List<String> PIECES =
            List.of(
                    "<table>",
                    "</table>",
                    "<tr>",
                    "<td>",
                    "</td>",
                    "<PAGE>",
                    "<S>",
                    "<C>",
                    "<pre>",
                    "<div style='margin-left:9in'>",
                    "<td colspan=2147483647>",
                    "<td rowspan=65534>",
                    "<ix:nonFraction contextRef='c' scale='-9' decimals='INF'>",
                    "</ix:nonFraction>",
                    "<DOCUMENT>\n<TYPE>EX-99.1\n<TEXT>\n",
                    "</DOCUMENT>",
                    "<CAPTION>",
                    "<!--",
                    "]]>",
                    "&nbsp;",
                    "&#0;",
                    "&#x10FFFF;",
                    "(",
                    ")",
                    "$",
                    "%",
                    "-",
                    "--",
                    ".",
                    ",",
                    "....................",
                    "\t",
                    "\r",
                    "\f",
                    "\n\n",
                    "1,234",
                    "(1,234)",
                    "2006",
                    "September 31, 2006",
                    "99999999999999999999",
                    ".5",
                    "1e9",
                    "$ (",
                    "million",
                    "per share",
                    "Total",
                    "NaN",
                    "\u2013",
                    "\u00a0",
                    "\u2019",
                    "\ud800",
                    "first quarter of 2006",
                    "<xbrli:context id='c'>",
                    "</xbrli:context>",
                    "<![CDATA[",
                    "<!DOCTYPE x [",
                    "&amp;",
                    " decimals='-99'",
                    " decimals='99'",
                    "9999-12-31",
                    "0000-00-00",
                    "-1e99",
                    "<link:loc xlink:label='a' xlink:href='#a'/>",
                    "BT ",
                    " ET",
                    " q ",
                    "/F1 1e9 Tf ",
                    " 0 0 0 0 0 0 Tm ",
                    " 1e30 0 0 1e30 1e30 1e30 cm ",
                    "(1,234) Tj ",
                    "<<",
                    ">>",
                    "[",
                    "]",
                    " 1 0 R",
                    " 5 0 R",
                    "\nstream\n",
                    "\nendstream\n",
                    "\nendobj\n");

    private static final List<String> NUMBERS =
            List.of(
                    "0",
                    "-1",
                    "1",
                    "2147483647",
                    "-2147483648",
                    "4294967296",
                    "99999999999999999999",
                    "1e308",
                    "0.0000000001",
                    "65536");

    private static final int LONG_TAG = 500;

    private final Random random;

    Mutator(long seed) {
        random = new Random(seed);
    }

    /** A file with one to eight changes. */
    byte[] mutate(byte[] file) {
        byte[] bytes = file;
        for (int i = random.nextInt(1, 9); i > 0 && bytes.length > 1; i--) {
            bytes = once(bytes);
        }
        return bytes;
    }

    /** A choice among so many. */
    int below(int count) {
        return random.nextInt(count);
    }

    private byte[] once(byte[] bytes) {
        int at = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, at + 1 + random.nextInt(1 << random.nextInt(12)));
        return switch (random.nextInt(9)) {
            case 0 -> changed(bytes, at);
            case 1 -> splice(bytes, at, to, new byte[0]);
            case 2 -> splice(bytes, at, at, Arrays.copyOfRange(bytes, at, to));
            case 3 ->
                    splice(
                            bytes,
                            at,
                            at,
                            piece().repeat(1 << random.nextInt(8))
                                    .getBytes(StandardCharsets.UTF_8));
            case 4 -> Arrays.copyOf(bytes, at + 1);
            case 5 ->
                    splice(bytes, random.nextInt(bytes.length), Arrays.copyOfRange(bytes, at, to));
            case 6 -> number(bytes, at);
            case 7 -> tag(bytes, at);
            default -> lines(bytes);
        };
    }

    /** The next number is another, which may be larger than any type holds. */
    private byte[] number(byte[] bytes, int at) {
        int from = at;
        while (from < bytes.length && !digit(bytes[from])) {
            from++;
        }
        int to = from;
        while (to < bytes.length && digit(bytes[to])) {
            to++;
        }
        String number = NUMBERS.get(random.nextInt(NUMBERS.size()));
        return splice(bytes, from, to, number.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean digit(byte b) {
        return b >= '0' && b <= '9';
    }

    /** The next tag is gone, there twice, there a hundred times, or somewhere else. */
    private byte[] tag(byte[] bytes, int at) {
        int from = next(bytes, at, '<');
        int to = Math.min(bytes.length, next(bytes, from, '>') + 1);
        byte[] tag = Arrays.copyOfRange(bytes, from, to);
        return switch (random.nextInt(4)) {
            case 0 -> splice(bytes, from, to, new byte[0]);
            case 1 -> splice(bytes, to, tag);
            case 2 -> tag.length > LONG_TAG ? bytes : splice(bytes, to, repeated(tag, 100));
            default -> splice(bytes, random.nextInt(bytes.length), tag);
        };
    }

    private static byte[] repeated(byte[] piece, int times) {
        byte[] all = new byte[piece.length * times];
        for (int i = 0; i < all.length; i++) {
            all[i] = piece[i % piece.length];
        }
        return all;
    }

    private static int next(byte[] bytes, int at, char wanted) {
        int next = at;
        while (next < bytes.length && bytes[next] != wanted) {
            next++;
        }
        return next;
    }

    private byte[] changed(byte[] bytes, int at) {
        byte[] changed = bytes.clone();
        changed[at] = (byte) random.nextInt(256);
        return changed;
    }

    private String piece() {
        return PIECES.get(random.nextInt(PIECES.size()));
    }

    private static byte[] splice(byte[] bytes, int at, byte[] between) {
        return splice(bytes, at, at, between);
    }

    private static byte[] splice(byte[] bytes, int from, int to, byte[] between) {
        byte[] spliced = new byte[bytes.length - (to - from) + between.length];
        System.arraycopy(bytes, 0, spliced, 0, from);
        System.arraycopy(between, 0, spliced, from, between.length);
        System.arraycopy(bytes, to, spliced, from + between.length, bytes.length - to);
        return spliced;
    }

    /** Two lines that have changed places. */
    private byte[] lines(byte[] bytes) {
        var lines = new ArrayList<byte[]>();
        int start = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n' || i == bytes.length - 1) {
                lines.add(Arrays.copyOfRange(bytes, start, i + 1));
                start = i + 1;
            }
        }
        int one = random.nextInt(lines.size());
        int other = random.nextInt(lines.size());
        lines.set(one, lines.set(other, lines.get(one)));
        byte[] all = new byte[bytes.length];
        int at = 0;
        for (byte[] line : lines) {
            System.arraycopy(line, 0, all, at, line.length);
            at += line.length;
        }
        return all;
    }
}
