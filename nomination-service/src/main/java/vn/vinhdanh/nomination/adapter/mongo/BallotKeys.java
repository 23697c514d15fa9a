package vn.vinhdanh.nomination.adapter.mongo;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;

/**
 * The keys of the open votes: one random key of 32 bytes for each session, in a folder that all instances of the
 * service share. A key is never in the database, and nothing can compute it. When its session has ended it is
 * overwritten and removed; after that no copy of the database tells a ballot.
 *
 * <p>A key appears as a whole or not at all, and the first instance that creates it wins: the file is written and
 * synced under another name, then linked. Has no state; may be used by any thread.
 */
public final class BallotKeys {

    private static final Logger LOG = LoggerFactory.getLogger(BallotKeys.class);

    private static final int BYTES = 32;
    private static final String KEY = ".key";
    private static final String DRAFT = ".draft";
    private static final Pattern ID = Pattern.compile("[0-9A-Za-z-]{1,64}");

    private final Path folder;
    private final SecureRandom random = new SecureRandom();

    private BallotKeys(Path folder) {
        this.folder = folder;
    }

    /**
     * @param folder readable by the service alone, on a file system with hard links; created if it is absent
     * @throws IllegalStateException if it is not named, or cannot be written
     */
    public static BallotKeys in(String folder) {
        if (folder.isBlank()) {
            throw new IllegalStateException("Set VINHDANH_BALLOT_KEYS to a folder that all instances of"
                    + " nomination-service share and nobody else reads: it has the keys of the open votes");
        }
        Path path = Path.of(folder).toAbsolutePath();
        try {
            if (Files.notExists(path)) {
                Files.createDirectories(
                        path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            Files.delete(Files.createTempFile(path, "start", DRAFT));
        } catch (IOException refused) {
            throw new IllegalStateException(
                    "The folder of the ballot keys cannot be written, see VINHDANH_BALLOT_KEYS: " + path, refused);
        }
        return new BallotKeys(path);
    }

    /** @return empty if there is none; the log says where it is missing */
    Optional<byte[]> find(String sessionId) {
        Path file = file(sessionId);
        try {
            byte[] key = Files.readAllBytes(file);
            if (key.length == BYTES) {
                return Optional.of(key);
            }
            LOG.error("{} is not a ballot key", file);
        } catch (NoSuchFileException absent) {
            LOG.debug("there is no {}", file);
        } catch (IOException unreadable) {
            LOG.error("{} cannot be read", file, unreadable);
        }
        return Optional.empty();
    }

    /**
     * The key is on the disk when this returns.
     *
     * @throws DataAccessResourceFailureException if the folder is away or full
     */
    byte[] findOrCreate(String sessionId) {
        return find(sessionId).orElseGet(() -> create(sessionId));
    }

    private byte[] create(String sessionId) {
        try {
            byte[] key = new byte[BYTES];
            random.nextBytes(key);
            // Java creates temporary files with mode 600.
            Path draft = Files.createTempFile(folder, sessionId, DRAFT);
            try {
                overwrite(draft, key);
                Files.createLink(file(sessionId), draft);
            } catch (FileAlreadyExistsException createdByAnotherInstance) {
                LOG.debug("another instance has created the key of {}", sessionId);
            } finally {
                Files.delete(draft);
            }
            syncFolder();
        } catch (IOException refused) {
            LOG.error("The key of the open vote {} cannot be written to {}", sessionId, folder, refused);
            throw new DataAccessResourceFailureException("the folder of the ballot keys is away", refused);
        }
        return find(sessionId)
                .orElseThrow(() -> new DataAccessResourceFailureException("the key of the open vote is not readable"));
    }

    /** The sessions that have a key. */
    List<String> sessions() throws IOException {
        return files().map(file -> file.getFileName().toString())
                .filter(name -> name.endsWith(KEY))
                .map(name -> name.substring(0, name.length() - KEY.length()))
                .toList();
    }

    /** Overwrites and removes the key, and what a killed instance left of its creation. */
    void remove(String sessionId) throws IOException {
        for (Path file : files().toList()) {
            String name = file.getFileName().toString();
            if (name.equals(sessionId + KEY) || name.startsWith(sessionId) && name.endsWith(DRAFT)) {
                overwrite(file, new byte[BYTES]);
                Files.deleteIfExists(file);
            }
        }
        syncFolder();
    }

    private Stream<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList().stream();
        }
    }

    private Path file(String sessionId) {
        if (!ID.matcher(sessionId).matches()) {
            throw new IllegalArgumentException("not the id of a session");
        }
        return folder.resolve(sessionId + KEY);
    }

    /** In place: a truncated file could get other blocks of the disk. */
    private static void overwrite(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        } catch (NoSuchFileException removedByAnotherInstance) {
            LOG.debug("{} is gone", file);
        }
    }

    /** Without it a power cut may bring a removed name back, or lose a new one. */
    private void syncFolder() throws IOException {
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        }
    }
}
