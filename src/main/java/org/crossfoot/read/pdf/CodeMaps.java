package org.crossfoot.read.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.crossfoot.model.Watch;

/**
 * The maps that say which characters the codes of a face stand for. The library writes out every
 * range of one, and does not ask whether anybody still waits; one whose ranges are wider than any
 * face has characters is taken away before the library sees it.
 */
final class CodeMaps {

    /** Four times as many as a face can have. */
    static final long MOST = 1 << 18;

    private static final int DIGITS = 8;

    /** The first code, the last, and the character of the first or a list of them all. */
    private static final int RANGE = 3;

    private static final String BEGIN = "beginbfrange";
    private static final Pattern PIECE =
            Pattern.compile("<[\\s0-9A-Fa-f]*>|\\[[^\\]]*]?|" + BEGIN + "|end[a-z]+");

    private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Leaves a face only the maps and widths that can be written out. */
    void mend(COSDictionary face) throws IOException {
        if (seen.add(face)) {
            CodeWidths.mend(face);
            for (COSName name : List.of(COSName.TO_UNICODE, COSName.ENCODING)) {
                if (face.getDictionaryObject(name) instanceof COSStream map
                        && codes(text(map)) > MOST) {
                    face.removeItem(name);
                }
            }
        }
    }

    private static String text(COSStream map) throws IOException {
        try (InputStream in = map.createInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    /** How many codes the ranges of a map have, all in all. */
    static long codes(String map) {
        long codes = 0;
        boolean inside = false;
        var range = new ArrayList<String>();
        for (Matcher piece = PIECE.matcher(map); piece.find(); ) {
            Watch.tick();
            if (Character.isLetter(piece.group().charAt(0))) {
                inside = piece.group().equals(BEGIN);
                range.clear();
            } else if (inside) {
                range.add(piece.group());
            }
            if (range.size() == RANGE) {
                codes += width(range);
                range.clear();
            }
        }
        return codes;
    }

    /** A range whose characters are listed is as wide as the list. */
    private static long width(List<String> range) {
        if (range.stream().anyMatch(piece -> piece.startsWith("["))) {
            return 0;
        }
        String first = digits(range.get(0));
        String last = digits(range.get(1));
        return first.length() > DIGITS || last.length() > DIGITS
                ? MOST + 1 // no code is so long, and what the library makes of it is any number
                : Math.max(0, code(last) - code(first) + 1);
    }

    private static String digits(String piece) {
        return piece.replaceAll("[<>\\s]", "");
    }

    /** As the library takes it: half a byte is its upper half, and four of them have a sign. */
    private static long code(String digits) {
        String whole = digits.length() % 2 == 0 ? digits : digits + "0";
        return whole.isEmpty() ? 0 : Integer.parseUnsignedInt(whole, 16);
    }
}
