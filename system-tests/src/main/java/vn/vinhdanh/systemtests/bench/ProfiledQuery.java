package vn.vinhdanh.systemtests.bench;

import java.util.List;
import java.util.Optional;
import org.bson.Document;

/**
 * A query that MongoDB's profiler recorded, in the form that {@code explain} takes.
 *
 * @param collection with its database
 */
record ProfiledQuery(String collection, Document command) {

    private static final List<String> READS = List.of("find", "count", "distinct", "aggregate", "findAndModify");

    /** Fields of a command that {@code explain} does not accept. */
    private static final List<String> NOT_EXPLAINED =
            List.of("lsid", "$db", "$clusterTime", "$readPreference", "readConcern", "writeConcern", "txnNumber");

    /** Empty for an entry that searches nothing: an insert, or the next batch of a cursor. */
    static Optional<ProfiledQuery> of(Document entry) {
        Document command = entry.get("command", Document.class);
        if (command == null) {
            return Optional.empty();
        }
        String collection = entry.getString("ns");
        String name = collection.substring(collection.indexOf('.') + 1);
        return switch (entry.getString("op")) {
            // The profiler records each statement of these without the command around it.
            case "update" -> Optional.of(new ProfiledQuery(collection, around("update", name, "updates", command)));
            case "remove" -> Optional.of(new ProfiledQuery(collection, around("delete", name, "deletes", command)));
            default ->
                READS.stream().anyMatch(command::containsKey)
                        ? Optional.of(new ProfiledQuery(collection, bare(command)))
                        : Optional.empty();
        };
    }

    /** Collection, command and the names of the fields in its filter, without the values. */
    String shape() {
        return collection + " " + verb() + " " + String.join(",", filter().keySet());
    }

    private String verb() {
        return command.keySet().iterator().next();
    }

    private Document filter() {
        return switch (verb()) {
            case "find" -> command.get("filter", new Document());
            case "update" -> statement("updates");
            case "delete" -> statement("deletes");
            case "aggregate" ->
                command.getList("pipeline", Document.class).stream()
                        .filter(stage -> stage.containsKey("$match"))
                        .findFirst()
                        .map(stage -> stage.get("$match", Document.class))
                        .orElseGet(Document::new);
            default -> command.get("query", new Document());
        };
    }

    private Document statement(String statements) {
        return command.getList(statements, Document.class).getFirst().get("q", Document.class);
    }

    private static Document around(String verb, String name, String statements, Document statement) {
        return new Document(verb, name).append(statements, List.of(bare(statement)));
    }

    private static Document bare(Document command) {
        Document bare = new Document(command);
        NOT_EXPLAINED.forEach(bare::remove);
        return bare;
    }
}
