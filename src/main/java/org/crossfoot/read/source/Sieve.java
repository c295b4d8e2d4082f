package org.crossfoot.read.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Lets a large submission flow by and keeps of it the header and the documents that may be read. Of
 * the others it keeps where they begin and end, with the first of their bytes, so that they are
 * named as they are in a small one.
 */
final class Sieve {

    /** A file smaller than this is held as it is. */
    static final long FROM = 24L << 20;

    private static final int LOOKED_AT = 1_000;
    private static final String OPEN = "<document>";
    private static final String CLOSE = "</document>";

    private enum State {
        /** In the header, or between documents, or in what stands before a document's text. */
        HEAD,
        /** At the first bytes of a text, by which it is told whether it is kept. */
        LOOKING,
        KEEPING,
        DROPPING
    }

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final ByteArrayOutputStream head = new ByteArrayOutputStream();
    private final ByteArrayOutputStream start = new ByteArrayOutputStream();
    private State state = State.HEAD;
    private String form = "";
    private boolean any;
    private boolean pages;
    private long length;

    private Sieve() {}

    /** Whether a file's first bytes are those of a submission. */
    static boolean takes(Stored file) throws IOException {
        if (file.size() < FROM) {
            return false;
        }
        try (InputStream in = file.open()) {
            byte[] first = in.readNBytes(Sort.LOOKED_AT);
            return Sort.of(file.file(), first) == Sort.SUBMISSION;
        }
    }

    /** What is kept of a stream; empty where even that would fill the memory. */
    static Optional<byte[]> read(InputStream in) throws IOException {
        var sieve = new Sieve();
        var lines = new Lines(in);
        while (lines.next()) {
            sieve.take(lines);
            if (sieve.kept.size() > SourceFile.LARGEST) {
                return Optional.empty();
            }
        }
        sieve.decide();
        return Optional.of(sieve.kept.toByteArray());
    }

    private void take(Lines line) {
        String mark = line.mark();
        if (mark.startsWith(OPEN)) {
            decide();
            form = form.isEmpty() ? header() : form;
            state = State.HEAD;
            head.reset();
        } else if (mark.startsWith(CLOSE)) {
            decide();
            state = State.HEAD;
        }
        switch (state) {
            case HEAD -> {
                line.to(kept);
                line.to(head);
                if (mark.startsWith("<text>")) {
                    state = State.LOOKING;
                    start.reset();
                    length = 0;
                }
            }
            case LOOKING -> {
                line.to(start);
                if (start.size() >= LOOKED_AT) {
                    decide();
                }
            }
            case KEEPING -> keep(line, mark);
            case DROPPING -> {
                if (mark.startsWith("</text>")) {
                    line.to(kept);
                }
            }
        }
    }

    /** A document longer than any that is read is passed over, so its rest need not be held. */
    private void keep(Lines line, String mark) {
        boolean may = length < Contents.MOST_CHARACTERS;
        length += line.length();
        if (may || mark.startsWith("</text>")) {
            line.to(kept);
        }
    }

    private String header() {
        return Header.read(latin(head)).form().orElse("");
    }

    private void decide() {
        if (state != State.LOOKING) {
            return;
        }
        String type = Header.value(latin(head), "type").orElse("");
        String name = Header.value(latin(head), "filename").orElse("");
        var part = new Part(Optional.of(type), name, 0, start.size(), true);
        boolean page = Choice.reads(part, form, !any, latin(start));
        boolean links = !pages && type.toUpperCase(Locale.ROOT).startsWith("EX-101");
        any = true;
        pages |= page;
        length = start.size();
        kept.writeBytes(start.toByteArray());
        start.reset();
        state = page || links ? State.KEEPING : State.DROPPING;
    }

    private static String latin(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }
}
