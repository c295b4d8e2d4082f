package org.crossfoot.read.source;

import java.util.List;
import java.util.Optional;
import org.crossfoot.read.UnreadableException.Kind;

/** Tells from its bytes that a file is no text. */
final class Sniff {

    private static final int LOOKED_AT = 64 << 10;
    private static final int TOLERATED = 50; // one control character in so many

    private static final List<int[]> PICTURES =
            List.of(
                    new int[] {0xFF, 0xD8, 0xFF},
                    new int[] {0x89, 'P', 'N', 'G'},
                    new int[] {'G', 'I', 'F', '8'},
                    new int[] {'I', 'I', 0x2A, 0},
                    new int[] {'M', 'M', 0, 0x2A},
                    new int[] {0x7F, 'E', 'L', 'F'});

    private static final List<int[]> OTHER_FORMATS =
            List.of(
                    new int[] {'P', 'K', 3, 4},
                    new int[] {0x1F, 0x8B},
                    new int[] {0xD0, 0xCF, 0x11, 0xE0},
                    new int[] {'{', '\\', 'r', 't', 'f'});

    private Sniff() {}

    /** Why bytes are not to be read as text, if they are not. */
    static Optional<Kind> objection(byte[] bytes) {
        if (blank(bytes)) {
            return Optional.of(Kind.BLANK);
        }
        if (begins(bytes, PICTURES)) {
            return Optional.of(Kind.NOT_TEXT);
        }
        if (begins(bytes, OTHER_FORMATS)) {
            return Optional.of(Kind.UNSUPPORTED);
        }
        return garbled(bytes) ? Optional.of(Kind.NOT_TEXT) : Optional.empty();
    }

    private static boolean blank(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0 || b > ' ') {
                return false;
            }
        }
        return true;
    }

    private static boolean begins(byte[] bytes, List<int[]> marks) {
        return marks.stream().anyMatch(mark -> Decoder.starts(bytes, 0, bytes.length, mark));
    }

    private static boolean garbled(byte[] bytes) {
        if (Decoder.wide(bytes, 0, bytes.length).isPresent()) {
            return false;
        }
        int length = Math.min(bytes.length, LOOKED_AT);
        int control = 0;
        for (int i = 0; i < length; i++) {
            boolean white = bytes[i] >= '\t' && bytes[i] <= '\r';
            control += bytes[i] >= 0 && bytes[i] < ' ' && !white && bytes[i] != 0x1A ? 1 : 0;
        }
        return control > Math.max(2, length / TOLERATED);
    }
}
