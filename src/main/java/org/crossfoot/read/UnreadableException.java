package org.crossfoot.read;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.ZipException;

/** A file with nothing to show; the kind says why, in words chosen where it is shown. */
public final class UnreadableException extends IOException {

    private static final long serialVersionUID = 1L;

    /** Why a file cannot be read. */
    public enum Kind {
        MISSING,
        A_FOLDER,
        NO_PERMISSION,
        EMPTY,
        BLANK,
        NOT_TEXT,
        TOO_LARGE,
        TOO_SLOW,
        UNSUPPORTED,
        /** XML that declares a document type. */
        UNSAFE_XML,
        EMPTY_ARCHIVE,
        DAMAGED_ARCHIVE,
        ENCRYPTED,
        /** A document that asks for a password. */
        LOCKED,
        /** A document whose structure is broken. */
        DAMAGED,
        /** Pages that are pictures, or are drawn with letters that nothing names. */
        NO_LETTERS,
        /** A submission of which no document is text, but pages of paper or pictures. */
        NO_TEXT_INSIDE,
        /** A folder or archive with files, but without a filing. */
        NO_FILING_INSIDE,
        /** A folder or archive with more than one filing, where one is asked for. */
        SEVERAL_FILINGS,
        FAILED
    }

    private final Kind kind;

    public UnreadableException(Kind kind, Path file) {
        super(kind + ": " + file.getFileName());
        this.kind = kind;
    }

    public UnreadableException(Kind kind, Path file, Throwable cause) {
        this(kind, file);
        initCause(cause);
    }

    /** What went wrong with a file or archive, as one of the kinds. */
    public static UnreadableException of(Path file, IOException problem) {
        return switch (problem) {
            case UnreadableException known -> known;
            case NoSuchFileException e -> new UnreadableException(Kind.MISSING, file, e);
            case AccessDeniedException e -> new UnreadableException(Kind.NO_PERMISSION, file, e);
            case ZipException e when String.valueOf(e.getMessage()).contains("encrypted") ->
                    new UnreadableException(Kind.ENCRYPTED, file, e);
            case ZipException e -> new UnreadableException(Kind.DAMAGED_ARCHIVE, file, e);
            case EOFException e -> new UnreadableException(Kind.DAMAGED_ARCHIVE, file, e);
            default -> new UnreadableException(Kind.FAILED, file, problem);
        };
    }

    public Kind kind() {
        return kind;
    }
}
