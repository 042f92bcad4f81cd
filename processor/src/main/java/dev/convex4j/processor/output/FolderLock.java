package dev.convex4j.processor.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * At most one build at a time looks at and changes a convex folder. A file lock, because the operating system lets go of it
 * when a build is killed.
 *
 * <p>Two traps shape it. POSIX drops all locks of a process on a file when <em>any</em> handle to it is closed, so a second
 * build in this JVM (parallel Maven, a daemon; in another class loader, hence the system property) must not even open it.
 * And the file is deleted at the end, for it stands in the user's project, so one that waited may hold the lock of a deleted
 * file: it sees that by the size, a random number, which can be read without opening.
 */
final class FolderLock {
    private static final int POLL_MILLIS = 20;
    private static final int MAX_SIZE = 1 << 16;

    /** Far behind the content: Windows does not let others read what is locked. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** What is done under the lock. */
    interface Work<T> {
        T run() throws IOException, OutputException;
    }

    /**
     * Does something that no other build must see half done.
     *
     * @throws OutputException if others hold the lock for longer than {@code patience}
     */
    static <T> T hold(Path folder, Duration patience, Work<T> work) throws IOException, OutputException {
        FolderLock lock = acquire(folder, patience);
        try {
            return work.run();
        } finally {
            lock.release();
        }
    }

    private static FolderLock acquire(Path folder, Duration patience) throws IOException, OutputException {
        Path file = folder.resolveSibling(".convex4j-" + folder.getFileName() + ".lock");
        long deadline = System.nanoTime() + patience.toNanos();
        do {
            FolderLock lock = tryAcquire(file);
            if (lock != null) {
                return lock;
            }
            pause(folder);
        } while (System.nanoTime() < deadline);
        throw new OutputException(List.of(busy(folder, holder(file))));
    }

    private static @Nullable FolderLock tryAcquire(Path file) throws IOException {
        if (System.getProperties().putIfAbsent(property(file), "held") != null) {
            return null;
        }
        FileChannel channel = null;
        boolean acquired = false;
        try {
            channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            acquired = lock != null && isStillThere(file, channel);
            return acquired ? new FolderLock(file, channel) : null;
        } finally {
            if (!acquired) {
                release(file, channel);
            }
        }
    }

    private static boolean isStillThere(Path file, FileChannel channel) throws IOException {
        int size = ThreadLocalRandom.current().nextInt(MAX_SIZE / 2, MAX_SIZE);
        String content = String.format(
                Locale.ROOT, "%-" + size + "d", ProcessHandle.current().pid());
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(content.getBytes(StandardCharsets.US_ASCII)), 0);
        try {
            return Files.size(file) == size;
        } catch (NoSuchFileException deleted) {
            return false;
        }
    }

    private static void release(Path file, @Nullable FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException harmless) {
            // The handle is gone in any case.
        } finally {
            System.getProperties().remove(property(file));
        }
    }

    private static String property(Path file) {
        return "dev.convex4j.lock:" + file;
    }

    private static void pause(Path folder) throws OutputException {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OutputException(busy(folder, ""), e);
        }
    }

    /** The process that has the lock, for the message; not if it is this one, see above. */
    private static String holder(Path file) {
        if (System.getProperties().containsKey(property(file))) {
            return " in this process";
        }
        try {
            return " (process "
                    + Files.readString(file, StandardCharsets.US_ASCII).strip() + ")";
        } catch (IOException unknown) {
            return "";
        }
    }

    private static OutputProblem busy(Path folder, String holder) {
        return new OutputProblem(
                "Another build" + holder + " is writing " + folder,
                "Two builds at once would mix their files.",
                "Wait until it has ended and build again.");
    }

    private void release() {
        try {
            // While it is still locked: later, it might be the next build's.
            Files.deleteIfExists(file);
        } catch (IOException harmless) {
            // Without a lock on it, the file means nothing.
        }
        release(file, channel);
    }
}
