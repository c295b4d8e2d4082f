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
                    "first quarter of 2006");

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

    private byte[] once(byte[] bytes) {
        int at = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, at + 1 + random.nextInt(1 << random.nextInt(12)));
        return switch (random.nextInt(7)) {
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
            default -> lines(bytes);
        };
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
