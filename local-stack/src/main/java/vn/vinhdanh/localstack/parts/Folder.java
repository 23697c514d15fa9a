package vn.vinhdanh.localstack.parts;

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
import java.util.HexFormat;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The folder under which everything lies that survives a restart. One program at a time holds it. */
public final class Folder implements AutoCloseable {

    private static final long ENOUGH_BYTES = 500L << 20;
    private static final int SECRET_BYTES = 32;

    private final Path root;
    private @Nullable FileLock lock;

    public Folder(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    public Path root() {
        return root;
    }

    public Path resolve(String name) {
        return root.resolve(name);
    }

    /** Where a process writes what it has to say. */
    public Path log(String process) {
        return root.resolve("logs").resolve(process + ".log");
    }

    /** @throws Obstacle if another program holds the folder, it can't be written, or the disk is nearly full */
    public Folder take() {
        try {
            Files.createDirectories(root.resolve("logs"));
            FileChannel file =
                    FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            lock = file.tryLock();
        } catch (OverlappingFileLockException e) {
            lock = null;
        } catch (IOException e) {
            throw new Obstacle(
                    "Không ghi được vào thư mục " + root + ": " + e.getMessage() + ". Hãy kiểm tra quyền và chỗ trống.",
                    "The folder " + root + " cannot be written: " + e.getMessage() + ". Check its owner and the disk.");
        }
        if (lock == null) {
            throw new Obstacle(
                    "Vinh Danh đang chạy trên thư mục " + root + ". Xem: ./run --status. Dừng: ./run --stop",
                    "Vinh Danh is running on the folder " + root + ". See: ./run --status. Stop: ./run --stop");
        }
        checkSpace();
        return this;
    }

    /** @throws Obstacle if the disk is nearly full */
    public void checkSpace() {
        try {
            long free = Files.getFileStore(root).getUsableSpace();
            if (free < ENOUGH_BYTES) {
                throw new Obstacle(
                        "Ổ đĩa chứa %s chỉ còn %d MB; cần ít nhất %d MB. Hãy giải phóng chỗ rồi chạy lại."
                                .formatted(root, free >> 20, ENOUGH_BYTES >> 20),
                        "The disk of %s has only %d MB left; at least %d MB are needed. Free some space, then run again."
                                .formatted(root, free >> 20, ENOUGH_BYTES >> 20));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A random key of 32 bytes in hex, made once and readable by its owner only. */
    public String secret(String name) {
        Path file = root.resolve("keys").resolve(name);
        try {
            if (Files.notExists(file)) {
                byte[] bytes = new byte[SECRET_BYTES];
                new SecureRandom().nextBytes(bytes);
                Files.createDirectories(file.getParent());
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, HexFormat.of().formatHex(bytes));
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("the key " + file + " cannot be kept", e);
        }
    }

    /** Leaves a line for {@code ./run --status} and {@code --stop}. */
    public void note(String name, String text) {
        try {
            Files.writeString(root.resolve(name), text + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void forget(String name) {
        try {
            Files.deleteIfExists(root.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        if (lock != null) {
            try {
                lock.acquiredBy().close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Removes the folder with all that is in it. */
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
