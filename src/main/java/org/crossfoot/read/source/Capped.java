package org.crossfoot.read.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/** A stream that fails when it has more bytes than was promised, as a zip bomb does. */
final class Capped extends FilterInputStream {

    private static final int STEP = 1 << 16;

    private long left;

    Capped(InputStream in, long most) {
        super(in);
        this.left = most;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        count(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        count(Math.max(0, read));
        return read;
    }

    @Override
    public long skip(long wanted) throws IOException {
        byte[] unwanted = new byte[STEP];
        long skipped = 0;
        while (skipped < wanted) {
            int read = read(unwanted, 0, (int) Math.min(STEP, wanted - skipped));
            if (read < 0) {
                break;
            }
            skipped += read;
        }
        return skipped;
    }

    private void count(int read) throws ZipException {
        left -= read;
        if (left < 0) {
            throw new ZipException("more bytes than an archive may hold");
        }
    }
}
