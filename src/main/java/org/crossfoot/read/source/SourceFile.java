package org.crossfoot.read.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Optional;
import org.crossfoot.model.Filing;
import org.crossfoot.read.UnreadableException;
import org.crossfoot.read.UnreadableException.Kind;
import org.crossfoot.read.pdf.PdfText;
import org.crossfoot.read.pdf.Printed;

/** The bytes of the part that speaks for a filing, read once. */
public final class SourceFile {

    /** No filing is this large; a file that is would only fill the memory. */
    static final long LARGEST = 100L << 20;

    /** A submission may be larger by the documents that are not read, and flows by. */
    private static final long LARGEST_SUBMISSION = 512L << 20;

    private final Filing.Origin origin;
    private final byte[] bytes;
    private final Optional<Printed> printed;
    private final String latin;

    private SourceFile(Filing.Origin origin, byte[] bytes, Optional<Printed> printed) {
        this.origin = origin;
        this.bytes = bytes;
        this.printed = printed;
        this.latin = printed.isPresent() ? "" : new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /**
     * Reads the part that speaks for a filing to its end.
     *
     * @throws UnreadableException when it is no file, has nothing in it or is not let be read
     */
    public static SourceFile read(FilingSource filing) throws UnreadableException {
        Path file = filing.path();
        try {
            Stored main = filing.parts().getFirst();
            if (main instanceof Stored.OnDisk(Path path, String _, long _)) {
                demandFile(path);
            }
            MessageDigest sum = Checksum.sha256();
            boolean flows = Sieve.takes(main);
            byte[] bytes =
                    (flows ? sifted(main, sum) : bytes(main))
                            .orElseThrow(() -> new UnreadableException(Kind.TOO_LARGE, file));
            if (bytes.length == 0) {
                throw new UnreadableException(Kind.EMPTY, file);
            }
            if (!flows) {
                sum.update(bytes);
            }
            if (PdfText.is(bytes)) {
                Printed printed = PdfText.read(bytes, file);
                return new SourceFile(origin(filing, sum), bytes, Optional.of(printed));
            }
            Optional<Kind> objection = Sniff.objection(bytes);
            if (objection.isPresent()) {
                throw new UnreadableException(objection.get(), file);
            }
            return new SourceFile(origin(filing, sum), bytes, Optional.empty());
        } catch (IOException e) {
            throw UnreadableException.of(file, e);
        }
    }

    private static void demandFile(Path file) throws IOException {
        var attributes = Files.readAttributes(file, BasicFileAttributes.class);
        if (attributes.isDirectory()) {
            throw new UnreadableException(Kind.A_FOLDER, file);
        }
        if (!attributes.isRegularFile()) {
            throw new UnreadableException(Kind.UNSUPPORTED, file);
        }
        if (attributes.size() > LARGEST_SUBMISSION) {
            throw new UnreadableException(Kind.TOO_LARGE, file);
        }
    }

    /** What is kept of a submission that flows by, all of which is summed up. */
    private static Optional<byte[]> sifted(Stored part, MessageDigest sum) throws IOException {
        try (InputStream in = new DigestInputStream(part.open(), sum)) {
            return Sieve.read(in);
        }
    }

    private static Optional<byte[]> bytes(Stored part) throws IOException {
        if (part.size() > LARGEST) {
            return Optional.empty();
        }
        try (InputStream in = part.open()) {
            byte[] bytes = in.readNBytes((int) LARGEST + 1);
            return bytes.length > LARGEST ? Optional.empty() : Optional.of(bytes);
        }
    }

    /** What the bytes were read from. */
    public Filing.Origin origin() {
        return origin;
    }

    public int length() {
        return bytes.length;
    }

    /** Whether it is pages of paper, laid out for good. */
    public boolean pdf() {
        return printed.isPresent();
    }

    /** The bytes, each as one character; none of a PDF document, whose bytes say nothing so. */
    String latin() {
        return latin;
    }

    /** The characters of the bytes from {@code from} up to {@code to}. */
    public Decoded decode(int from, int to) {
        return printed.map(pages -> new Decoded(pages.text(), !pages.whole()))
                .orElseGet(() -> Decoder.decode(bytes, from, to));
    }

    private static Filing.Origin origin(FilingSource filing, MessageDigest main)
            throws IOException {
        boolean plain =
                filing.parts().size() == 1 && filing.parts().getFirst() instanceof Stored.OnDisk;
        String sum = plain ? Checksum.of(main) : Checksum.of(filing);
        return new Filing.Origin(filing.id(), filing.name(), filing.bytes(), sum);
    }
}
