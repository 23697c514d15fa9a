package vn.vinhdanh.notification.adapter.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Locale;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Update;
import vn.vinhdanh.kernel.Ids;
import vn.vinhdanh.notification.domain.EmailAddress;
import vn.vinhdanh.notification.domain.Suppressions;
import vn.vinhdanh.platform.store.AggregateStoreSupport;

/** One document for each address, under a hash of it: the address itself is not kept. */
public final class MongoSuppressions implements Suppressions {

    @Document("suppressed-addresses")
    private record Stored(String id) {}

    private final MongoOperations mongo;

    public MongoSuppressions(AggregateStoreSupport support) {
        mongo = support.mongo();
    }

    @Override
    public void suppress(EmailAddress address) {
        mongo.upsert(query(where("_id").is(idOf(address))), new Update().setOnInsert("suppressed", true), Stored.class);
    }

    @Override
    public boolean contains(EmailAddress address) {
        return mongo.exists(query(where("_id").is(idOf(address))), Stored.class);
    }

    @Override
    public void lift(EmailAddress address) {
        mongo.remove(query(where("_id").is(idOf(address))), Stored.class);
    }

    private static String idOf(EmailAddress address) {
        return Ids.named("suppressed", address.value().toLowerCase(Locale.ROOT));
    }
}
