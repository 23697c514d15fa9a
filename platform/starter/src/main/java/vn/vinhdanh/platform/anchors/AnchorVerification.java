package vn.vinhdanh.platform.anchors;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the last anchor says about the store.
 *
 * @param anchor id of the anchor; null if none was published, or none is kept any more
 * @param takenAt null as the id
 * @param heads number of documents that were compared
 * @param faults number of documents that differ
 * @param findings the first hundred of them
 */
public record AnchorVerification(
        boolean intact,
        @Nullable String anchor,
        @Nullable Instant takenAt,
        long heads,
        long faults,
        List<Fault> findings) {

    public AnchorVerification {
        findings = List.copyOf(findings);
    }

    /** One document. For a part that is not signed by this installation, collection and id are those of its first head. */
    public record Fault(String collection, String id, Finding finding) {}

    /** What is wrong with a document. */
    public enum Finding {
        /** It is gone, although nothing is ever deleted. */
        DOCUMENT_MISSING,
        /** It has fewer entries than it had: the newest were taken away, or an earlier state was put back. */
        ENTRY_MISSING,
        /** The entry that was the last one then is another one now. */
        ENTRY_CHANGED,
        /** The part of the anchor is not signed with a key of this installation. */
        NOT_SIGNED
    }

    static AnchorVerification none() {
        return new AnchorVerification(false, null, null, 0, 0, List.of());
    }
}
