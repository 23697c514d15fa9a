package vn.vinhdanh.platform.store;

import org.jspecify.annotations.Nullable;

/**
 * The end of the audit trail and of the events, where the next write continues.
 *
 * @param sequence number of the last event
 * @param entries number of the last audit entry
 * @param hash of the last audit entry; it covers all entries before
 * @param salt of the digest of the state in the last entry. The next write replaces it, so nobody can guess an earlier
 *     state by its digest. Null after an entry of release 0.1
 */
record AuditHead(
        long sequence, long entries, String hash, @Nullable String salt) {

    static final AuditHead NONE = new AuditHead(0, 0, AuditEntry.ROOT, null);
}
