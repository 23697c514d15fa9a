package vn.vinhdanh.platform.files;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.vinhdanh.kernel.FileType;
import vn.vinhdanh.kernel.KeptFile;

/**
 * A file that was begun. It is there before its bytes, so that the sweeper finds what a crash left of them.
 *
 * @param id in the order of time
 * @param owner id of the aggregate that is to refer to it
 * @param sha256 and {@code size} are null until all bytes are in the store
 */
@Document("files")
record StoredFile(
        @Id String id,
        String owner,
        Instant begunAt,
        FileType type,
        @Nullable Long size,
        @Nullable String sha256) {

    static StoredFile begun(String id, String owner, Instant at, FileType type) {
        return new StoredFile(id, owner, at, type, null, null);
    }

    /** @return null while the bytes are on their way, and if they never came to their end */
    @Nullable
    KeptFile whole() {
        return size == null || sha256 == null ? null : new KeptFile(id, type, size, sha256);
    }
}
