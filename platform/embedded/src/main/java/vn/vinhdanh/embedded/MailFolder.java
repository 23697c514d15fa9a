package vn.vinhdanh.embedded;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The messages of a mailbox, one file each. The name is a number; the first header holds the recipients of the
 * envelope.
 */
final class MailFolder {

    private static final String SUFFIX = ".eml";

    private final Path folder;

    /** Messages that were read before. A message never changes. */
    private final Map<Path, ReceivedMail> cache = new ConcurrentHashMap<>();

    /** The number of the next message. Guarded by this. */
    private long next;

    MailFolder(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("the folder of the mailbox cannot be made: " + folder, e);
        }
        next = files().stream()
                        .mapToLong(file -> Long.parseLong(idOf(file)))
                        .max()
                        .orElse(0)
                + 1;
    }

    /** Returns when the message is on the disk under its final name. */
    void keep(MimeMessage message, List<String> recipients) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.write(("X-Envelope-To: " + String.join(", ", recipients) + "\r\n").getBytes(StandardCharsets.UTF_8));
            message.writeTo(bytes);
            Path file = folder.resolve(nextId() + SUFFIX);
            Path draft = folder.resolve(file.getFileName() + ".part");
            try (FileChannel channel =
                    FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                ByteBuffer content = ByteBuffer.wrap(bytes.toByteArray());
                while (content.hasRemaining()) {
                    channel.write(content);
                }
                channel.force(true);
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("a message could not be written to " + folder, e);
        } catch (MessagingException e) {
            throw new IllegalArgumentException("a message could not be read", e);
        }
    }

    List<ReceivedMail> all() {
        return files().stream().flatMap(file -> read(file).stream()).toList();
    }

    Optional<ReceivedMail> find(String id) {
        return id.matches("\\d{1,18}") ? read(folder.resolve(id + SUFFIX)) : Optional.empty();
    }

    void clear() {
        for (Path file : files()) {
            try {
                Files.deleteIfExists(file);
                cache.remove(file);
            } catch (IOException e) {
                throw new UncheckedIOException("a message could not be deleted: " + file, e);
            }
        }
    }

    private synchronized String nextId() {
        return String.format("%08d", next++);
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the folder of the mailbox cannot be read: " + folder, e);
        }
    }

    private static String idOf(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - SUFFIX.length());
    }

    private Optional<ReceivedMail> read(Path file) {
        try {
            ReceivedMail known = cache.get(file);
            if (known == null) {
                Instant received = Files.getLastModifiedTime(file).toInstant();
                known = ReceivedMail.of(idOf(file), received, () -> bytes(file));
                cache.put(file, known);
            }
            return Optional.of(known);
        } catch (NoSuchFileException cleared) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("a message could not be read: " + file, e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("a message could not be read: " + file, e);
        }
    }
}
