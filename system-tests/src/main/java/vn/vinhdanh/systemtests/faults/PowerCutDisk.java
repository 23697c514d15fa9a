package vn.vinhdanh.systemtests.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import vn.vinhdanh.systemtests.running.Await;
import vn.vinhdanh.systemtests.running.Commands;

/**
 * A folder on a file system that forgets at a power cut what was not synced ({@code system-tests/power-cut-disk.py}).
 * Needs FUSE and the rights of root.
 */
final class PowerCutDisk implements AutoCloseable {

    static final String PYTHON = "/usr/bin/python3";

    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final List<String> command;
    private final Path folder;
    private final Path log;
    private Process process;

    private PowerCutDisk(Path home, Path backing, Path folder) {
        this.command = List.of(
                PYTHON,
                home.resolve("system-tests/power-cut-disk.py").toString(),
                backing.toString(),
                folder.toString());
        this.folder = folder;
        this.log = backing.resolveSibling("power-cut-disk.log");
    }

    /** @param backing keeps what is synced, and until the next cut the rest */
    static PowerCutDisk mount(Path home, Path backing, Path folder) {
        PowerCutDisk disk = new PowerCutDisk(home, backing, folder);
        try {
            Files.createDirectories(backing);
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        disk.start();
        return disk;
    }

    /** No program may have a file of it open. Afterwards the folder has what was synced. */
    void cut() {
        close();
        start();
    }

    /** Forgets what was not synced, too. */
    @Override
    public void close() {
        Await.until(
                "the disk to be unmounted",
                LIMIT,
                () -> Commands.succeeds("umount", folder.toString()) || !isMounted());
        process.onExit().join();
    }

    private void start() {
        try {
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Await.until("the disk at " + folder, LIMIT, this::isMounted);
    }

    private boolean isMounted() {
        try {
            return Files.readString(Path.of("/proc/mounts")).contains(" " + folder + " fuse");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
