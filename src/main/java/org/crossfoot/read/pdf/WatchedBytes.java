package org.crossfoot.read.pdf;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.crossfoot.model.Watch;

/** Bytes for a parser that knows of no watch. */
final class WatchedBytes extends RandomAccessReadBuffer {

    WatchedBytes(byte[] bytes) {
        super(bytes);
    }

    @Override
    public int read() throws IOException {
        Watch.tick();
        return super.read();
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        Watch.tick();
        return super.read(buffer, from, length);
    }
}
