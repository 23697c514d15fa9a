package vn.vinhdanh.platform.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.mongodb.core.MongoOperations;
import vn.vinhdanh.kernel.FileType;
import vn.vinhdanh.kernel.Ids;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.kernel.KeptFile;
import vn.vinhdanh.kernel.NotFound;
import vn.vinhdanh.kernel.OnlyPapersAndPicturesAreKept;
import vn.vinhdanh.platform.store.StateMappings;
import vn.vinhdanh.testkit.StandaloneStore;

/** Files on a real document store. */
class FileStoreIT {

    private static final Instant NOON = Instant.parse("2026-11-30T05:00:00Z");
    private static final int MEGABYTE = 1024 * 1024;

    @AutoClose
    private final StandaloneStore store = new StandaloneStore(StateMappings.of());

    private final MongoOperations mongo = store.support().mongo();
    private final FileStore files = new FileStore(mongo, new Ids(Clock.systemUTC()));
    private final Set<String> referred = new HashSet<>();
    private final FileSweeper sweeper = new FileSweeper(files, this::among, Clock.systemUTC());

    @ParameterizedTest
    @CsvSource({
        "PDF,  255044462d312e370a25e2e3cfd3",
        "JPEG, ffd8ffe000104a46494600010100",
        "JPEG, ffd8ffe1a1c4457869660000",
        "PNG,  89504e470d0a1a0a0000000d49484452"
    })
    void the_content_says_what_a_file_is(FileType type, String beginning) throws IOException {
        byte[] bytes = HexFormat.of().parseHex(beginning);

        KeptFile kept = keep(bytes);

        assertThat(kept.type()).isEqualTo(type);
        assertThat(kept.size()).isEqualTo(bytes.length);
        assertThat(kept.sha256()).isEqualTo(sha256(bytes));
        assertThat(read(kept)).isEqualTo(bytes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "MZ\u0090\u0000\u0003",
                "<html><script>alert(1)</script>",
                "GIF89a",
                "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>",
                "PK\u0003\u0004",
                "just a text: %PDF is in it",
            })
    void anything_else_is_refused_and_nothing_of_it_kept(String content) {
        byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> keep(bytes)).isInstanceOf(OnlyPapersAndPicturesAreKept.class);

        assertThat(documents("files")).isZero();
        assertThat(documents("file-bytes.chunks")).isZero();
    }

    @Test
    void a_large_file_comes_back_as_it_was_sent() throws IOException {
        byte[] scan = scan(10 * MEGABYTE);

        KeptFile kept = keep(scan);

        assertThat(kept.size()).isEqualTo(10L * MEGABYTE);
        assertThat(documents("file-bytes.chunks")).as("in parts").isGreaterThan(30);
        assertThat(sha256(read(kept))).isEqualTo(sha256(scan)).isEqualTo(kept.sha256());
    }

    @Test
    void a_file_is_given_to_its_owner_within_hours() throws IOException {
        KeptFile kept = keep(scan(100));

        assertThat(files.given(kept.id(), "task", NOON.plus(FileStore.TO_REFER)))
                .isEqualTo(kept);
        assertThatThrownBy(() -> files.given(
                        kept.id(), "task", NOON.plus(FileStore.TO_REFER).plusMillis(1)))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> files.given(kept.id(), "another", NOON)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> files.given("none", "task", NOON)).isInstanceOf(InvalidInput.class);
    }

    /** As after a crash between the bytes and the reference, or in the middle of the bytes. */
    @Test
    void what_nothing_refers_to_is_deleted_after_a_day_with_all_its_parts() throws IOException {
        KeptFile shown = keep(scan(MEGABYTE));
        KeptFile forgotten = keep(scan(MEGABYTE));
        assertThatThrownBy(() -> files.keep("task", brokenOffAfter(scan(MEGABYTE)), NOON))
                .isInstanceOf(IOException.class)
                .hasMessage("the line broke");
        referred.add(shown.id());

        assertThat(sweeper.sweep(NOON.plus(Duration.ofDays(1))))
                .as("just a day")
                .isZero();
        assertThat(documents("files")).isEqualTo(3);
        assertThat(sweeper.sweep(NOON.plus(Duration.ofDays(1)).plusMillis(1))).isEqualTo(2);

        assertThat(documents("files")).isEqualTo(1);
        assertThat(documents("file-bytes.files")).isEqualTo(1);
        assertThat(documents("file-bytes.chunks")).isEqualTo(5);
        assertThat(read(shown)).hasSize(MEGABYTE);
        assertThatThrownBy(() -> files.open(forgotten)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_file_that_broke_off_is_given_to_nobody() {
        assertThatThrownBy(() -> files.keep("task", brokenOffAfter(scan(MEGABYTE)), NOON))
                .isInstanceOf(IOException.class);

        String id = mongo.findAll(Document.class, "files").getFirst().getString("_id");
        assertThatThrownBy(() -> files.given(id, "task", NOON)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void many_files_are_swept_page_by_page() throws IOException {
        for (int i = 0; i < 205; i++) {
            KeptFile kept = keep(scan(10));
            if (i % 2 == 0) {
                referred.add(kept.id());
            }
        }

        assertThat(sweeper.sweep(NOON.plus(Duration.ofDays(2)))).isEqualTo(102);
        assertThat(sweeper.sweep(NOON.plus(Duration.ofDays(2)))).isZero();
        assertThat(documents("files")).isEqualTo(103);
    }

    private KeptFile keep(byte[] bytes) throws IOException {
        return files.keep("task", new ByteArrayInputStream(bytes), NOON);
    }

    private byte[] read(KeptFile kept) throws IOException {
        try (InputStream bytes = files.open(kept)) {
            return bytes.readAllBytes();
        }
    }

    private Set<String> among(Collection<String> ids) {
        Set<String> known = new HashSet<>(ids);
        known.retainAll(referred);
        return known;
    }

    private long documents(String collection) {
        return mongo.getCollection(collection).countDocuments();
    }

    private static byte[] scan(int size) {
        byte[] bytes = new byte[size];
        for (int i = 0; i < size; i++) {
            bytes[i] = (byte) (i * 31 + i / 251);
        }
        System.arraycopy("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), 0, bytes, 0, Math.min(9, size));
        return bytes;
    }

    private static InputStream brokenOffAfter(byte[] bytes) {
        return new SequenceInputStream(new ByteArrayInputStream(Arrays.copyOf(bytes, bytes.length)), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line broke");
            }
        });
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
