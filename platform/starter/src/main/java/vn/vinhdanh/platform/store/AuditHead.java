package vn.vinhdanh.platform.store;

import org.bson.Document;

/** Where the next write goes on: the last event's number and the last history entry's number and hash. */
record AuditHead(long sequence, long entries, String hash) {

    static final AuditHead NONE = new AuditHead(0, 0, AuditEntry.ROOT);

    static AuditHead of(Document aggregate) {
        Document head = aggregate.get("head", Document.class);
        return new AuditHead(
                ((Number) head.get("sequence")).longValue(),
                ((Number) head.get("entries")).longValue(),
                head.getString("hash"));
    }

    Document toDocument() {
        return new Document("sequence", sequence).append("entries", entries).append("hash", hash);
    }
}
