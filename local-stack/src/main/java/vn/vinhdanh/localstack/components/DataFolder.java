package vn.vinhdanh.localstack.components;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The folder of everything that survives a restart. One program at a time holds its lock. */
public final class DataFolder implements AutoCloseable {

    private static final long ENOUGH_BYTES = 500L << 20;
    private static final int SECRET_BYTES = 32;

    private final Path root;
    private @Nullable FileLock fileLock;

    public DataFolder(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    public Path root() {
        return root;
    }

    public Path resolve(String name) {
        return root.resolve(name);
    }

    /** The log file of a process. */
    public Path log(String process) {
        return root.resolve("logs").resolve(process + ".log");
    }

    /**
     * Creates the folder if it is absent, and locks it.
     *
     * @throws StartupException if another program holds the lock, the folder is not writable, or the disk is nearly
     *     full
     */
    public DataFolder lock() {
        try {
            Files.createDirectories(root.resolve("logs"));
            FileChannel file =
                    FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            fileLock = file.tryLock();
        } catch (OverlappingFileLockException e) {
            fileLock = null;
        } catch (IOException e) {
            throw new StartupException(
                    "Không ghi được vào thư mục " + root + ": " + e.getMessage() + ". Hãy kiểm tra quyền và chỗ trống.",
                    "The folder " + root + " cannot be written: " + e.getMessage()
                            + ". CheckCommand its owner and the disk.");
        }
        if (fileLock == null) {
            throw new StartupException(
                    "Vinh Danh đang chạy trên thư mục " + root + ". Xem: ./run --status. Dừng: ./run --stop",
                    "Vinh Danh is running on the folder " + root + ". See: ./run --status. Stop: ./run --stop");
        }
        checkSpace();
        return this;
    }

    /** @throws StartupException if the disk is nearly full */
    public void checkSpace() {
        try {
            long free = Files.getFileStore(root).getUsableSpace();
            if (free < ENOUGH_BYTES) {
                throw new StartupException(
                        "Ổ đĩa chứa %s chỉ còn %d MB; cần ít nhất %d MB. Hãy giải phóng chỗ rồi chạy lại."
                                .formatted(root, free >> 20, ENOUGH_BYTES >> 20),
                        "The disk of %s has only %d MB left; at least %d MB are needed. Free some space, then run again."
                                .formatted(root, free >> 20, ENOUGH_BYTES >> 20));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A random key of 32 bytes in hex. It is created once; only the owner can read the file. */
    public String secret(String name) {
        return secret(name, "");
    }

    /** As {@link #secret}, after the day of its creation: {@code 2026-11-29:…}. */
    public String datedSecret(String name) {
        return secret(name, LocalDate.now(ZoneOffset.UTC) + ":");
    }

    private String secret(String name, String prefix) {
        Path file = root.resolve("keys").resolve(name);
        try {
            if (Files.notExists(file)) {
                byte[] bytes = new byte[SECRET_BYTES];
                new SecureRandom().nextBytes(bytes);
                Files.createDirectories(file.getParent());
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, prefix + HexFormat.of().formatHex(bytes));
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("the key " + file + " cannot be kept", e);
        }
    }

    /** Writes a small file that {@code ./run --status} and {@code --stop} read. */
    public void write(String name, String text) {
        try {
            Files.writeString(root.resolve(name), text + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void remove(String name) {
        try {
            Files.deleteIfExists(root.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        if (fileLock != null) {
            try {
                fileLock.acquiredBy().close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Deletes the folder and everything in it. */
    public void delete() {
        close();
        if (Files.notExists(root)) {
            return;
        }
        try (Stream<Path> all = Files.walk(root)) {
            for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the folder " + root + " cannot be deleted", e);
        }
    }
}
