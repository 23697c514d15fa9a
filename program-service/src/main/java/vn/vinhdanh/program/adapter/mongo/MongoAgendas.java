package vn.vinhdanh.program.adapter.mongo;

import org.springframework.data.mongodb.core.mapping.Document;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.platform.outbox.EventMapper;
import vn.vinhdanh.platform.store.AggregateDocument;
import vn.vinhdanh.platform.store.AggregateStore;
import vn.vinhdanh.platform.store.AggregateStoreSupport;
import vn.vinhdanh.platform.store.Audited;
import vn.vinhdanh.program.domain.agenda.Agenda;
import vn.vinhdanh.program.domain.agenda.AgendaEvent;
import vn.vinhdanh.program.domain.agenda.Agendas;

public final class MongoAgendas extends AggregateStore<Agenda, AgendaEvent, MongoAgendas.AgendaDocument>
        implements Agendas {

    @Audited(readers = {Role.SECRETARIAT, Role.OFFICE, Role.CHAIRMAN})
    @Document("agendas")
    static final class AgendaDocument extends AggregateDocument<Agenda> {}

    public MongoAgendas(AggregateStoreSupport support, EventMapper<AgendaEvent> mapper) {
        super(support, AgendaDocument.class, "agenda", Agenda::commune, mapper);
    }
}
