package vn.vinhdanh.platform.anchors;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import vn.vinhdanh.platform.anchors.AnchorVerification.Fault;
import vn.vinhdanh.platform.anchors.AnchorVerification.Finding;

/** Reads the ends of audit trails, page by page in the order of the ids, so that each page walks one index. */
final class AnchoredStore {

    private static final String ID = "_id";

    private final MongoOperations mongo;

    AnchoredStore(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** @param after the last id of the page before; null for the first page */
    List<AnchoredHead> heads(String collection, @Nullable String after, int limit) {
        List<AnchoredHead> heads = new ArrayList<>();
        mongo.getCollection(collection)
                .find(after == null ? Filters.empty() : Filters.gt(ID, after))
                .projection(Projections.include("head.entries", "head.hash"))
                .sort(Sorts.ascending(ID))
                .limit(limit)
                .forEach(document -> {
                    Document head = document.get("head", Document.class);
                    heads.add(new AnchoredHead(
                            collection,
                            document.getString(ID),
                            ((Number) head.get("entries")).longValue(),
                            head.getString("hash")));
                });
        return heads;
    }

    /** The documents that no longer have the entry that was their last one. */
    List<Fault> compare(List<AnchoredHead> heads) {
        Map<String, List<AnchoredHead>> byCollection = new HashMap<>();
        heads.forEach(head -> byCollection
                .computeIfAbsent(head.collection(), any -> new ArrayList<>())
                .add(head));
        List<Fault> faults = new ArrayList<>();
        byCollection.forEach((collection, anchored) -> {
            Map<String, List<Document>> histories = histories(collection, anchored);
            for (AnchoredHead head : anchored) {
                Finding finding = finding(head, histories.get(head.id()));
                if (finding != null) {
                    faults.add(new Fault(collection, head.id(), finding));
                }
            }
        });
        return faults;
    }

    private Map<String, List<Document>> histories(String collection, List<AnchoredHead> anchored) {
        Map<String, List<Document>> histories = new HashMap<>();
        mongo.getCollection(collection)
                .find(Filters.in(ID, anchored.stream().map(AnchoredHead::id).toList()))
                .projection(Projections.include("history.hash"))
                .forEach(document ->
                        histories.put(document.getString(ID), document.getList("history", Document.class, List.of())));
        return histories;
    }

    private static @Nullable Finding finding(AnchoredHead head, @Nullable List<Document> history) {
        if (history == null) {
            return Finding.DOCUMENT_MISSING;
        }
        if (history.size() < head.entries()) {
            return Finding.ENTRY_MISSING;
        }
        String hash = history.get((int) head.entries() - 1).getString("hash");
        return head.hash().equals(hash) ? null : Finding.ENTRY_CHANGED;
    }
}
