package vn.vinhdanh.program.adapter.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.platform.outbox.EventMapper;
import vn.vinhdanh.platform.store.AggregateDocument;
import vn.vinhdanh.platform.store.AggregateStore;
import vn.vinhdanh.platform.store.AggregateStoreSupport;
import vn.vinhdanh.program.domain.commune.Communes;
import vn.vinhdanh.program.domain.commune.RegisteredCommune;

/** Communes publish no events. */
public final class MongoCommunes extends AggregateStore<RegisteredCommune, Void, MongoCommunes.CommuneDocument>
        implements Communes {

    /** An installation of a whole province has some hundred. */
    private static final int MOST = 5_000;

    @Document("communes")
    static final class CommuneDocument extends AggregateDocument<RegisteredCommune> {}

    public MongoCommunes(AggregateStoreSupport support) {
        super(support, CommuneDocument.class, "commune", RegisteredCommune::code, EventMapper.none());
    }

    @Override
    public List<RegisteredCommune> all() {
        return page(where("_id").exists(true), null, MOST).stream()
                .map(Versioned::state)
                .toList();
    }
}
