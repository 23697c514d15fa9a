package vn.vinhdanh.platform.store;

/**
 * What a write on top of a document needs to know of it.
 *
 * @param head where the audit trail goes on
 * @param outboxIsEmpty whether no event waited when the document was read. Only a write fills an outbox, so this still
 *     holds for a write that finds the same version.
 */
record StoredRevision(String commune, AuditHead head, boolean outboxIsEmpty) {}
