package vn.vinhdanh.program.adapter.mongo;

import org.springframework.data.mongodb.core.mapping.Document;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.platform.outbox.EventMapper;
import vn.vinhdanh.platform.store.AggregateDocument;
import vn.vinhdanh.platform.store.AggregateStore;
import vn.vinhdanh.platform.store.AggregateStoreSupport;
import vn.vinhdanh.platform.store.Audited;
import vn.vinhdanh.program.domain.unit.UnitEvent;
import vn.vinhdanh.program.domain.unit.UnitRegister;
import vn.vinhdanh.program.domain.unit.UnitRegisters;

public final class MongoUnitRegisters
        extends AggregateStore<UnitRegister, UnitEvent, MongoUnitRegisters.UnitRegisterDocument>
        implements UnitRegisters {

    @Audited(readers = {Role.SECRETARIAT, Role.OFFICE, Role.CHAIRMAN})
    @Document("units")
    static final class UnitRegisterDocument extends AggregateDocument<UnitRegister> {}

    public MongoUnitRegisters(AggregateStoreSupport support, EventMapper<UnitEvent> mapper) {
        super(support, UnitRegisterDocument.class, "register of units", UnitRegister::commune, mapper);
    }
}
