package vn.vinhdanh.program.adapter.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.platform.outbox.EventMapper;
import vn.vinhdanh.platform.store.AggregateDocument;
import vn.vinhdanh.platform.store.AggregateStore;
import vn.vinhdanh.platform.store.AggregateStoreSupport;
import vn.vinhdanh.program.domain.stage.DelegateAttendance;
import vn.vinhdanh.program.domain.stage.DelegateAttendances;

/** They publish no events. */
public final class MongoDelegateAttendances
        extends AggregateStore<DelegateAttendance, Void, MongoDelegateAttendances.AttendanceDocument>
        implements DelegateAttendances {

    @Document("delegate-attendances")
    @CompoundIndex(def = "{'state.conferenceId': 1}", useGeneratedName = true)
    static final class AttendanceDocument extends AggregateDocument<DelegateAttendance> {}

    public MongoDelegateAttendances(AggregateStoreSupport support) {
        super(support, AttendanceDocument.class, "delegate", DelegateAttendance::commune, EventMapper.none());
    }

    @Override
    public List<DelegateAttendance> awardeesOf(String conferenceId) {
        return ofConference(conferenceId).stream()
                .filter(attendance -> !attendance.awards().isEmpty())
                .toList();
    }

    @Override
    public List<DelegateAttendance> ofConference(String conferenceId) {
        return all(where("state.conferenceId").is(conferenceId)).stream()
                .map(Versioned::state)
                .toList();
    }
}
