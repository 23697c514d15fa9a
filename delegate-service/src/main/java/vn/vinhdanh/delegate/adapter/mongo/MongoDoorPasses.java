package vn.vinhdanh.delegate.adapter.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Comparator;
import java.util.List;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.vinhdanh.delegate.domain.door.DoorPass;
import vn.vinhdanh.delegate.domain.door.DoorPasses;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.platform.outbox.EventMapper;
import vn.vinhdanh.platform.store.AggregateDocument;
import vn.vinhdanh.platform.store.AggregateStore;
import vn.vinhdanh.platform.store.AggregateStoreSupport;

/** The passes of a conference are found by it. They publish no events. */
public final class MongoDoorPasses extends AggregateStore<DoorPass, Void, MongoDoorPasses.DoorPassDocument>
        implements DoorPasses {

    @Document("door-passes")
    @CompoundIndex(def = "{'state.conferenceId': 1}", useGeneratedName = true)
    static final class DoorPassDocument extends AggregateDocument<DoorPass> {}

    public MongoDoorPasses(AggregateStoreSupport support) {
        super(support, DoorPassDocument.class, "door pass", DoorPass::commune, EventMapper.none());
    }

    @Override
    public List<Versioned<DoorPass>> ofConference(String conferenceId) {
        return all(where("state.conferenceId").is(conferenceId)).stream()
                .sorted(Comparator.comparing(Versioned::id))
                .toList();
    }
}
