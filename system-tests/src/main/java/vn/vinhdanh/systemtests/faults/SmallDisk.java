package vn.vinhdanh.systemtests.faults;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import vn.vinhdanh.systemtests.running.Await;
import vn.vinhdanh.systemtests.running.Commands;

/** A folder on a disk of its own (tmpfs), which can be filled up. Needs the rights of root. */
final class SmallDisk implements AutoCloseable {

    private static final String SIZE = "512m";
    private static final int BLOCK = 1 << 20;
    private static final int LAST_BLOCK = 4096;

    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    static SmallDisk mount(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Commands.run("mount", "-t", "tmpfs", "-o", "size=" + SIZE, "tmpfs", folder.toString());
        return new SmallDisk(folder);
    }

    /** No byte is left on it until the length is over. */
    void full(Duration length) {
        Path ballast = folder.resolve("ballast");
        try {
            fill(ballast);
            Await.pause(length);
        } finally {
            delete(ballast);
        }
    }

    private static void fill(Path ballast) {
        for (int block = BLOCK; block >= LAST_BLOCK; block /= 4) {
            try (OutputStream file = Files.newOutputStream(
                    ballast, java.nio.file.StandardOpenOption.CREATE, java.nio.file.StandardOpenOption.APPEND)) {
                byte[] content = new byte[block];
                while (true) {
                    file.write(content);
                }
            } catch (IOException full) {
                // and on with smaller blocks
            }
        }
    }

    private static void delete(Path ballast) {
        try {
            Files.deleteIfExists(ballast);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        Commands.succeeds("umount", "-l", folder.toString());
    }
}
