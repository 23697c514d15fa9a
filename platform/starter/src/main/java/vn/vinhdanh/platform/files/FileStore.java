package vn.vinhdanh.platform.files;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.mongodb.MongoGridFSException;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.gridfs.GridFSUploadStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.apache.tika.Tika;
import org.bson.BsonString;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;
import vn.vinhdanh.kernel.FileType;
import vn.vinhdanh.kernel.Ids;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.kernel.KeptFile;
import vn.vinhdanh.kernel.KeptFiles;
import vn.vinhdanh.kernel.NotFound;
import vn.vinhdanh.kernel.OnlyPapersAndPicturesAreKept;

/**
 * Keeps bytes in GridFS, in the database of the service. They go through it in parts: neither a file that is sent nor one
 * that is read is ever whole in memory. It writes no aggregate and knows none.
 */
public final class FileStore implements KeptFiles {

    /** Less than the sweeper waits, whatever two clocks say: it deletes nothing that is just referred to. */
    static final Duration TO_REFER = Duration.ofHours(12);

    private static final String BUCKET = "file-bytes";

    /** The kinds that are looked for say what they are in the first bytes. */
    private static final int BEGINNING = 4 * 1024;

    /** For a whole file on a slow line. The limit of other operations is for one document. */
    private static final long MINUTES = 10;

    private final MongoOperations mongo;
    private final Ids ids;
    private final Tika types = new Tika();

    public FileStore(MongoOperations mongo, Ids ids) {
        this.mongo = mongo;
        this.ids = ids;
    }

    @Override
    public KeptFile keep(String owner, InputStream bytes, Instant at) throws IOException {
        byte[] beginning = bytes.readNBytes(BEGINNING);
        FileType type = typeOf(beginning);
        String id = ids.next();
        mongo.insert(StoredFile.begun(id, owner, at, type));
        MessageDigest digest = sha256();
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(beginning), bytes);
        long size = write(id, new DigestInputStream(whole, digest));
        String sha256 = HexFormat.of().formatHex(digest.digest());
        mongo.updateFirst(
                query(where("_id").is(id)), new Update().set("size", size).set("sha256", sha256), StoredFile.class);
        return new KeptFile(id, type, size, sha256);
    }

    private FileType typeOf(byte[] beginning) {
        String mediaType = types.detect(beginning);
        return Arrays.stream(FileType.values())
                .filter(type -> type.mediaType().equals(mediaType))
                .findFirst()
                .orElseThrow(OnlyPapersAndPicturesAreKept::new);
    }

    /** What is written of a file that breaks off has no end in the bucket, and the sweeper deletes it. */
    private long write(String id, InputStream bytes) throws IOException {
        try {
            return Objects.requireNonNull(mongo.execute(database -> {
                GridFSUploadStream file = bucket(database).openUploadStream(new BsonString(id), id);
                try {
                    long size = bytes.transferTo(file);
                    file.close();
                    return size;
                } catch (IOException brokenOff) {
                    throw new UncheckedIOException(brokenOff);
                }
            }));
        } catch (UncheckedIOException brokenOff) {
            throw brokenOff.getCause();
        }
    }

    @Override
    public KeptFile given(String id, String owner, Instant at) {
        StoredFile file = mongo.findById(id, StoredFile.class);
        KeptFile whole = file == null ? null : file.whole();
        if (whole == null
                || !file.owner().equals(owner)
                || file.begunAt().plus(TO_REFER).isBefore(at)) {
            throw new InvalidInput(
                    "file.id", "Không còn tệp này. Hãy gửi lại tệp.", "This file is not here any more. Send it again.");
        }
        return whole;
    }

    @Override
    public InputStream open(KeptFile file) {
        return Objects.requireNonNull(mongo.execute(database -> {
            try {
                return bucket(database).openDownloadStream(new BsonString(file.id()));
            } catch (MongoGridFSException absent) {
                throw new NotFound("file");
            }
        }));
    }

    /** @param after id of the last one of the page before; null for the first page */
    List<StoredFile> begunBefore(Instant then, @Nullable String after, int limit) {
        Criteria old = where("begunAt").lt(then);
        return mongo.find(
                query(after == null ? old : old.and("_id").gt(after))
                        .with(Sort.by("_id"))
                        .limit(limit),
                StoredFile.class);
    }

    /** In this order: after a crash in between, the next sweep finds it again. Of a half file the bucket has parts only. */
    void delete(StoredFile file) {
        mongo.remove(query(where("files_id").is(file.id())), BUCKET + ".chunks");
        mongo.remove(query(where("_id").is(file.id())), BUCKET + ".files");
        mongo.remove(query(where("_id").is(file.id())), StoredFile.class);
    }

    private static GridFSBucket bucket(MongoDatabase database) {
        return GridFSBuckets.create(database, BUCKET).withTimeout(MINUTES, TimeUnit.MINUTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
