package vn.vinhdanh.platform.store;

/**
 * What a write on top of a stored version needs.
 *
 * @param head where the audit trail continues
 * @param outboxIsEmpty true if no event waited when the document was read. Only a write fills an outbox, so it is
 *     still true for a write that finds the same version.
 */
record StoredRevision(String commune, AuditHead head, boolean outboxIsEmpty) {}
