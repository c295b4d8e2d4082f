package org.crossfoot.read.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.crossfoot.model.Filing;
import org.crossfoot.read.UnreadableException;
import org.crossfoot.read.UnreadableException.Kind;

/** A file's bytes, read once. */
public final class SourceFile {

    /** No filing is this large; a file that is would only fill the memory. */
    static final long LARGEST = 100L << 20;

    private final Filing.Origin origin;
    private final byte[] bytes;
    private final String latin;

    private SourceFile(Filing.Origin origin, byte[] bytes) {
        this.origin = origin;
        this.bytes = bytes;
        this.latin = new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /**
     * Reads a file to the end.
     *
     * @throws UnreadableException when it is no file, has nothing in it or is not let be read
     */
    public static SourceFile read(Path file) throws UnreadableException {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (attributes.isDirectory()) {
                throw new UnreadableException(Kind.A_FOLDER, file);
            }
            if (!attributes.isRegularFile()) {
                throw new UnreadableException(Kind.UNSUPPORTED, file);
            }
            if (attributes.size() > LARGEST) {
                throw new UnreadableException(Kind.TOO_LARGE, file);
            }
            byte[] bytes = Files.readAllBytes(file);
            if (bytes.length == 0) {
                throw new UnreadableException(Kind.EMPTY, file);
            }
            Optional<Kind> objection = Sniff.objection(bytes);
            if (objection.isPresent()) {
                throw new UnreadableException(objection.get(), file);
            }
            String name = String.valueOf(file.getFileName());
            var origin = new Filing.Origin(file.toString(), name, bytes.length, sha256(bytes));
            return new SourceFile(origin, bytes);
        } catch (UnreadableException e) {
            throw e;
        } catch (NoSuchFileException e) {
            throw new UnreadableException(Kind.MISSING, file, e);
        } catch (AccessDeniedException e) {
            throw new UnreadableException(Kind.NO_PERMISSION, file, e);
        } catch (IOException e) {
            throw new UnreadableException(Kind.FAILED, file, e);
        }
    }

    /** What the bytes were read from. */
    public Filing.Origin origin() {
        return origin;
    }

    public int length() {
        return bytes.length;
    }

    /** The bytes, each as one character. */
    String latin() {
        return latin;
    }

    /** The characters of the bytes from {@code from} up to {@code to}. */
    public Decoded decode(int from, int to) {
        return Decoder.decode(bytes, from, to);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
