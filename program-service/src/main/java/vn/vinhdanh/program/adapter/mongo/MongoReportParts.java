package vn.vinhdanh.program.adapter.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.platform.outbox.EventMapper;
import vn.vinhdanh.platform.store.AggregateDocument;
import vn.vinhdanh.platform.store.AggregateStore;
import vn.vinhdanh.platform.store.AggregateStoreSupport;
import vn.vinhdanh.platform.store.Audited;
import vn.vinhdanh.program.domain.report.ReportPart;
import vn.vinhdanh.program.domain.report.ReportParts;

/** Parts of reports publish no events. That somebody still writes is told to nobody. */
public final class MongoReportParts extends AggregateStore<ReportPart, Void, MongoReportParts.PartDocument>
        implements ReportParts {

    @Audited(
            readers = {Role.SECRETARIAT, Role.OFFICE, Role.CHAIRMAN, Role.UNIT_OFFICER},
            secrets = {"lock"},
            untold = {"hold-part", "release-part"})
    @Document("report-parts")
    @CompoundIndex(def = "{'state.conferenceId': 1}", useGeneratedName = true)
    static final class PartDocument extends AggregateDocument<ReportPart> {}

    public MongoReportParts(AggregateStoreSupport support) {
        super(support, PartDocument.class, "report part", ReportPart::commune, EventMapper.none());
    }

    @Override
    public List<Versioned<ReportPart>> ofConference(String conferenceId) {
        return all(where("state.conferenceId").is(conferenceId));
    }
}
