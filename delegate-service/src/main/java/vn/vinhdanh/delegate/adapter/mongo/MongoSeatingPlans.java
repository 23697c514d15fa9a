package vn.vinhdanh.delegate.adapter.mongo;

import org.springframework.data.mongodb.core.mapping.Document;
import vn.vinhdanh.delegate.domain.seating.SeatingEvent;
import vn.vinhdanh.delegate.domain.seating.SeatingPlan;
import vn.vinhdanh.delegate.domain.seating.SeatingPlans;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.platform.outbox.EventMapper;
import vn.vinhdanh.platform.store.AggregateDocument;
import vn.vinhdanh.platform.store.AggregateStore;
import vn.vinhdanh.platform.store.AggregateStoreSupport;
import vn.vinhdanh.platform.store.Audited;

/** Seating plans are found by the id of their conference. */
public final class MongoSeatingPlans
        extends AggregateStore<SeatingPlan, SeatingEvent, MongoSeatingPlans.SeatingPlanDocument>
        implements SeatingPlans {

    @Audited(readers = {Role.SECRETARIAT, Role.OFFICE, Role.CHAIRMAN})
    @Document("seatings")
    static final class SeatingPlanDocument extends AggregateDocument<SeatingPlan> {}

    public MongoSeatingPlans(AggregateStoreSupport support, EventMapper<SeatingEvent> mapper) {
        super(support, SeatingPlanDocument.class, "seating plan", SeatingPlan::commune, mapper);
    }
}
