package vn.vinhdanh.platform.store;

/**
 * The end of the audit trail and of the events, where the next write continues.
 *
 * @param sequence number of the last event
 * @param entries number of the last audit entry
 * @param hash of the last audit entry; it covers all entries before
 */
record AuditHead(long sequence, long entries, String hash) {

    static final AuditHead NONE = new AuditHead(0, 0, AuditEntry.ROOT);
}
