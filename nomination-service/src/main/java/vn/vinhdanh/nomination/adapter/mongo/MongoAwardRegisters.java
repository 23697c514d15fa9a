package vn.vinhdanh.nomination.adapter.mongo;

import org.springframework.data.mongodb.core.mapping.Document;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.nomination.domain.certificate.AwardRegister;
import vn.vinhdanh.nomination.domain.certificate.AwardRegisters;
import vn.vinhdanh.platform.outbox.EventMapper;
import vn.vinhdanh.platform.store.AggregateDocument;
import vn.vinhdanh.platform.store.AggregateStore;
import vn.vinhdanh.platform.store.AggregateStoreSupport;
import vn.vinhdanh.platform.store.Audited;

/** The id follows from commune and year, so that one document gives a year's numbers. */
public final class MongoAwardRegisters extends AggregateStore<AwardRegister, Void, MongoAwardRegisters.RegisterDocument>
        implements AwardRegisters {

    @Audited(readers = {Role.SECRETARIAT, Role.CHAIRMAN, Role.COUNCIL_SECRETARY, Role.ACCOUNTANT})
    @Document("award-registers")
    static final class RegisterDocument extends AggregateDocument<AwardRegister> {}

    public MongoAwardRegisters(AggregateStoreSupport support) {
        super(support, RegisterDocument.class, "award register", AwardRegister::commune, EventMapper.none());
    }
}
