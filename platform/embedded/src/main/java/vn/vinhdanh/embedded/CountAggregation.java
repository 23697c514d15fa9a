package vn.vinhdanh.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The aggregation that drivers send to count documents: {@code $match}, then a {@code $group} that adds one for each
 * document.
 */
final class CountAggregation {

    private static final Document ADDS_ONE_FOR_EACH = new Document("_id", 1).append("n", new Document("$sum", 1));

    private CountAggregation() {}

    /** @return the filter of the counted documents; null if the command is another one */
    static @Nullable Document filterOf(String command, Document query) {
        return command.equalsIgnoreCase("aggregate")
                        && query.get("pipeline") instanceof List<?> stages
                        && stages.size() == 2
                        && stages.get(0) instanceof Document first
                        && first.get("$match") instanceof Document match
                        && stages.get(1) instanceof Document second
                        && ADDS_ONE_FOR_EACH.equals(second.get("$group"))
                ? match
                : null;
    }

    static Document response(String database, String collection, long count) {
        List<Document> groups = count == 0 ? List.of() : List.of(new Document("_id", 1).append("n", count));
        Document cursor =
                new Document("id", 0L).append("ns", database + "." + collection).append("firstBatch", groups);
        return new Document("cursor", cursor).append("ok", 1.0);
    }
}
