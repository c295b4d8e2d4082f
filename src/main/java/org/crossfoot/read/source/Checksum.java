package org.crossfoot.read.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The SHA-256 by which a filing can be known again: that of the file where a file or an archive is
 * one filing; that of its parts, one behind the other, where a folder is, or where the filing is
 * one of many.
 */
final class Checksum {

    private static final int STEP = 1 << 16;

    private Checksum() {}

    static String of(MessageDigest sum) {
        return HexFormat.of().formatHex(sum.digest());
    }

    static String of(FilingSource filing) throws IOException {
        MessageDigest sum = sha256();
        if (filing.inside().isEmpty() && Files.isRegularFile(filing.path())) {
            try (InputStream in = Files.newInputStream(filing.path())) {
                add(in, sum);
            }
        } else {
            for (Stored part : filing.parts()) {
                try (InputStream in = part.open()) {
                    add(in, sum);
                }
            }
        }
        return of(sum);
    }

    private static void add(InputStream in, MessageDigest sum) throws IOException {
        byte[] bytes = new byte[STEP];
        for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
            sum.update(bytes, 0, read);
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
