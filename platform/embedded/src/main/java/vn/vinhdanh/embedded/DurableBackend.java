package vn.vinhdanh.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import io.netty.channel.Channel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.h2.mvstore.MVStore;

/**
 * Corrects commands that mongo-java-server answers unlike MongoDB, and acknowledges a write only after it is on the
 * disk.
 */
final class DurableBackend extends H2Backend {

    private static final Set<String> WRITES = Set.of(
            "insert",
            "update",
            "delete",
            "findandmodify",
            "aggregate",
            "create",
            "createindexes",
            "drop",
            "dropindexes",
            "dropdatabase",
            "renamecollection");

    private final MVStore file;
    private final GroupCommit commits;

    /** @param unwritable as in {@link GroupCommit} */
    DurableBackend(MVStore file, Consumer<RuntimeException> unwritable) {
        // The superclass's constructor opens the existing databases and needs the file.
        this.file = file;
        this.commits = new GroupCommit(file, unwritable);
        super(file);
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String databaseName) {
        return new DurableDatabase(databaseName, file, getCursorRegistry());
    }

    @Override
    public Document handleCommand(Channel channel, String databaseName, String command, Document query) {
        String name = command.toLowerCase(Locale.ROOT);
        if (!WRITES.contains(name)) {
            return name.equals("hello")
                    ? hello(channel, databaseName)
                    : super.handleCommand(channel, databaseName, command, query);
        }
        rejectTransactions(query);
        try {
            return switch (name) {
                case "insert" -> insert(channel, databaseName, command, query);
                case "update" -> update(channel, databaseName, command, query);
                default -> super.handleCommand(channel, databaseName, command, query);
            };
        } finally {
            commits.awaitCommit();
        }
    }

    @Override
    public void close() {
        // DocumentStore closes the file
    }

    private Document hello(Channel channel, String databaseName) {
        Document answer = super.handleCommand(channel, databaseName, "isMaster", new Document("isMaster", 1));
        return answer.append("isWritablePrimary", Boolean.TRUE);
    }

    private static void rejectTransactions(Document query) {
        if (query.containsKey("startTransaction") || query.containsKey("autocommit")) {
            throw new MongoServerError(
                    20, "IllegalOperation", "Transaction numbers are only allowed on a replica set member or mongos");
        }
    }

    /**
     * Corrects {@code n}: mongo-java-server counts the documents of the request, MongoDB counts those that it inserted.
     */
    private Document insert(Channel channel, String databaseName, String command, Document query) {
        Document answer = super.handleCommand(channel, databaseName, command, query);
        if (answer.get("writeErrors") instanceof List<?> errors && !errors.isEmpty()) {
            int requested = ((List<?>) query.get("documents")).size();
            boolean ordered = Boolean.TRUE.equals(query.getOrDefault("ordered", Boolean.TRUE));
            answer.put("n", ordered ? ((Document) errors.getFirst()).get("index") : requested - errors.size());
        }
        return answer;
    }

    /** Stops an ordered batch at its first error, as MongoDB does; mongo-java-server would continue. */
    private Document update(Channel channel, String databaseName, String command, Document query) {
        List<?> updates = (List<?>) query.get("updates");
        if (updates.size() == 1 || !Boolean.TRUE.equals(query.getOrDefault("ordered", Boolean.TRUE))) {
            return super.handleCommand(channel, databaseName, command, query);
        }
        int matched = 0;
        int modified = 0;
        List<Document> upserted = new ArrayList<>();
        Document answer = new Document();
        for (int i = 0; i < updates.size() && !answer.containsKey("writeErrors"); i++) {
            Document one = query.clone().append("updates", List.of(updates.get(i)));
            Document result = super.handleCommand(channel, databaseName, command, one);
            matched += ((Number) result.get("n")).intValue();
            modified += ((Number) result.get("nModified")).intValue();
            upserted.addAll(withIndex(i, result.get("upserted")));
            List<Document> errors = withIndex(i, result.get("writeErrors"));
            if (!errors.isEmpty()) {
                answer.put("writeErrors", errors);
            }
        }
        answer.append("n", matched).append("nModified", modified).append("ok", 1.0);
        if (!upserted.isEmpty()) {
            answer.put("upserted", upserted);
        }
        return answer;
    }

    private static List<Document> withIndex(int index, Object entries) {
        if (!(entries instanceof Iterable<?> present)) {
            return List.of();
        }
        List<Document> indexed = new ArrayList<>();
        present.forEach(entry -> indexed.add(((Document) entry).clone().append("index", index)));
        return indexed;
    }
}
