package org.crossfoot.app.instance;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The right to be the one Crossfoot that is open.
 *
 * <p>The system lets go of the lock when its process ends in whatever way, so none is ever stale.
 */
public final class SingleInstance implements AutoCloseable {

    private static final int LONGEST_WAIT = 30;
    private static final long STEP = 100;

    private final FileChannel channel;
    private final FileLock lock;
    private final Inbox inbox;

    private SingleInstance(FileChannel channel, FileLock lock, Inbox inbox) {
        this.channel = channel;
        this.lock = lock;
        this.inbox = inbox;
    }

    /** Takes the right; empty where another process has it. */
    public static Optional<SingleInstance> take(Path folder) throws IOException {
        Files.createDirectories(folder);
        var channel = FileChannel.open(folder.resolve("instance.lock"), CREATE, WRITE);
        var lock = lock(channel);
        if (lock == null) {
            channel.close();
            return Optional.empty();
        }
        var inbox = new Inbox(folder.resolve("inbox"));
        inbox.take(); // left by a start that met an instance about to end
        return Optional.of(new SingleInstance(channel, lock, inbox));
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /**
     * Hands files over to the process that has the right.
     *
     * @return whether it took them
     */
    public static boolean handOver(Path folder, List<Path> files)
            throws IOException, InterruptedException {
        Path letter = new Inbox(folder.resolve("inbox")).leave(files);
        for (int i = 0; i < LONGEST_WAIT && Files.exists(letter); i++) {
            Thread.sleep(STEP);
        }
        return !Files.deleteIfExists(letter);
    }

    /** Where later starts leave their files. */
    public Inbox inbox() {
        return inbox;
    }

    @Override
    public void close() throws IOException {
        lock.release();
        channel.close();
    }
}
