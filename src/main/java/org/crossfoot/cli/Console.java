package org.crossfoot.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Where a command writes.
 *
 * @param bytes what scripts read: always UTF-8
 * @param text the same stream for people, in the terminal's own encoding
 * @param errors for wrong usage and for files that cannot be read
 */
record Console(OutputStream bytes, PrintWriter text, PrintWriter errors) {

    static Console system() {
        var out = new FileOutputStream(FileDescriptor.out);
        var err = new FileOutputStream(FileDescriptor.err);
        return new Console(
                out,
                new PrintWriter(out, true, readable(System.out.charset())),
                new PrintWriter(err, true, readable(System.err.charset())));
    }

    /** A system that knows no language says ASCII; its terminals pass UTF-8 through. */
    private static Charset readable(Charset charset) {
        return charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset;
    }
}
