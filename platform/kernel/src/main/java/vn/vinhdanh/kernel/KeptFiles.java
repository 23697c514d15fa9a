package vn.vinhdanh.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;

/**
 * Files beside the aggregates. A file is sent first; then a write of its owner refers to it. What nothing refers to a day
 * later is deleted.
 */
public interface KeptFiles {

    /**
     * Keeps what the stream has. When this returns, the bytes are on the disk.
     *
     * @param owner id of the aggregate that is to refer to the file
     * @throws OnlyPapersAndPicturesAreKept by what the first bytes are, whatever the file is called
     * @throws IOException if the bytes do not come to their end; then nothing is kept
     */
    KeptFile keep(String owner, InputStream bytes, Instant at) throws IOException;

    /**
     * A file that was sent for this owner within the last hours, to refer to it.
     *
     * @throws InvalidInput of the field {@code file.id}, if there is none
     */
    KeptFile given(String id, String owner, Instant at);

    /**
     * The bytes, read as they are needed. The caller closes the stream.
     *
     * @throws NotFound if the file was deleted
     */
    InputStream open(KeptFile file);
}
