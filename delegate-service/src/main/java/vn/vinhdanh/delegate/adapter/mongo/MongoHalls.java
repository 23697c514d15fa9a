package vn.vinhdanh.delegate.adapter.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.vinhdanh.delegate.application.HallLists;
import vn.vinhdanh.delegate.domain.hall.Hall;
import vn.vinhdanh.delegate.domain.hall.Halls;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.platform.outbox.EventMapper;
import vn.vinhdanh.platform.store.AggregateDocument;
import vn.vinhdanh.platform.store.AggregateStore;
import vn.vinhdanh.platform.store.AggregateStoreSupport;
import vn.vinhdanh.platform.store.Audited;

/** Halls are found by the id that follows from commune and code. They publish nothing. */
public final class MongoHalls extends AggregateStore<Hall, Void, MongoHalls.HallDocument> implements Halls, HallLists {

    @Audited(readers = {Role.SECRETARIAT, Role.OFFICE, Role.CHAIRMAN})
    @Document("halls")
    @CompoundIndex(def = "{'commune': 1, '_id': 1}", useGeneratedName = true)
    static final class HallDocument extends AggregateDocument<Hall> {}

    public MongoHalls(AggregateStoreSupport support) {
        super(support, HallDocument.class, "hall", Hall::commune, EventMapper.none());
    }

    @Override
    public List<Versioned<Hall>> ofCommune(String commune) {
        Collator vietnamese = Collator.getInstance(Locale.of("vi", "VN"));
        return all(where("commune").is(commune)).stream()
                .sorted(Comparator.comparing(hall -> hall.state().name(), vietnamese))
                .toList();
    }
}
