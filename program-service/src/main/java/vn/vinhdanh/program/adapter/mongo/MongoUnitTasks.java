package vn.vinhdanh.program.adapter.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.platform.files.FileReferences;
import vn.vinhdanh.platform.outbox.EventMapper;
import vn.vinhdanh.platform.store.AggregateDocument;
import vn.vinhdanh.platform.store.AggregateStore;
import vn.vinhdanh.platform.store.AggregateStoreSupport;
import vn.vinhdanh.platform.store.Audited;
import vn.vinhdanh.program.domain.task.TaskEvent;
import vn.vinhdanh.program.domain.task.UnitTask;
import vn.vinhdanh.program.domain.task.UnitTasks;
import vn.vinhdanh.program.domain.task.Work;

public final class MongoUnitTasks extends AggregateStore<UnitTask, TaskEvent, MongoUnitTasks.TaskDocument>
        implements UnitTasks, FileReferences {

    @Audited(readers = {Role.SECRETARIAT, Role.OFFICE, Role.CHAIRMAN, Role.UNIT_OFFICER})
    @Document("unit-tasks")
    @CompoundIndex(def = "{'state.conferenceId': 1}", useGeneratedName = true)
    @CompoundIndex(def = "{'state.assignment.order.due': 1}", useGeneratedName = true)
    @CompoundIndex(def = "{'state.work.evidence.file.kept.id': 1}", useGeneratedName = true)
    static final class TaskDocument extends AggregateDocument<UnitTask> {}

    public MongoUnitTasks(AggregateStoreSupport support, EventMapper<TaskEvent> mapper) {
        super(support, TaskDocument.class, "task", UnitTask::commune, mapper);
    }

    @Override
    public List<Versioned<UnitTask>> ofConference(String conferenceId) {
        return all(where("state.conferenceId").is(conferenceId));
    }

    @Override
    public List<Versioned<UnitTask>> overdue(LocalDate today, int limit) {
        return some(
                where("state.assignment.order.due")
                        .lt(today.toString())
                        .and("state.assignment.withdrawn")
                        .is(false)
                        .and("state.work.reported")
                        .is(null)
                        .orOperator(
                                where("state.overdueTold").is(null),
                                where("state.overdueTold").lt(today.toString())),
                limit);
    }

    @Override
    public Set<String> among(Collection<String> ids) {
        return all(where("state.work.evidence.file.kept.id").in(ids)).stream()
                .flatMap(task -> task.state().work().evidence().stream())
                .map(Work.Evidence::file)
                .filter(Objects::nonNull)
                .map(file -> file.kept().id())
                .collect(Collectors.toSet());
    }
}
