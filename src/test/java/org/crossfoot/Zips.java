package org.crossfoot;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives that are the same to the byte whenever they are made. */
final class Zips {

    private static final LocalDateTime THEN = LocalDateTime.of(2006, 11, 14, 9, 30);

    private Zips() {}

    /** A file in an archive. */
    record Member(String name, byte[] bytes) {}

    static byte[] of(List<Member> members) throws IOException {
        return of(members, ZipEntry.DEFLATED);
    }

    /**
     * An archive.
     *
     * @param method {@link ZipEntry#STORED} where damage to its bytes is to reach what is in it
     */
    static byte[] of(List<Member> members, int method) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (Member member : members) {
                var entry = new ZipEntry(member.name());
                entry.setTimeLocal(THEN);
                entry.setMethod(method);
                if (method == ZipEntry.STORED) {
                    var sum = new CRC32();
                    sum.update(member.bytes());
                    entry.setCrc(sum.getValue());
                    entry.setSize(member.bytes().length);
                }
                zip.putNextEntry(entry);
                zip.write(member.bytes());
            }
        }
        return out.toByteArray();
    }
}
