package vn.vinhdanh.budget.adapter.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import vn.vinhdanh.budget.domain.spending.LineSpending;
import vn.vinhdanh.budget.domain.spending.LineSpendings;
import vn.vinhdanh.budget.domain.spending.Spending;
import vn.vinhdanh.budget.domain.spending.SpendingEvent;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.platform.files.FileReferences;
import vn.vinhdanh.platform.outbox.EventMapper;
import vn.vinhdanh.platform.store.AggregateDocument;
import vn.vinhdanh.platform.store.AggregateStore;
import vn.vinhdanh.platform.store.AggregateStoreSupport;
import vn.vinhdanh.platform.store.Audited;

public final class MongoLineSpendings
        extends AggregateStore<LineSpending, SpendingEvent, MongoLineSpendings.LineSpendingDocument>
        implements LineSpendings, FileReferences {

    private static final String OF_EXPENSE = "state.spendings.proof.vouchers.file.id";
    private static final String OF_SETTLEMENT = "state.spendings.settlement.proof.vouchers.file.id";

    @Audited(readers = {Role.SECRETARIAT, Role.CHAIRMAN, Role.ACCOUNTANT})
    @Document("spendings")
    @CompoundIndex(def = "{'state.conferenceId': 1}", useGeneratedName = true)
    @CompoundIndex(def = "{'" + OF_EXPENSE + "': 1}", useGeneratedName = true)
    @CompoundIndex(def = "{'" + OF_SETTLEMENT + "': 1}", useGeneratedName = true)
    static final class LineSpendingDocument extends AggregateDocument<LineSpending> {}

    public MongoLineSpendings(AggregateStoreSupport support, EventMapper<SpendingEvent> mapper) {
        super(support, LineSpendingDocument.class, "spending", LineSpending::commune, mapper);
    }

    @Override
    public List<Versioned<LineSpending>> of(String conferenceId) {
        return all(where("state.conferenceId").is(conferenceId)).stream()
                .sorted(Comparator.comparingInt(line -> line.state().line()))
                .toList();
    }

    @Override
    public Set<String> among(Collection<String> ids) {
        Criteria referring = new Criteria()
                .orOperator(where(OF_EXPENSE).in(ids), where(OF_SETTLEMENT).in(ids));
        return all(referring).stream()
                .flatMap(line -> line.state().spendings().stream())
                .flatMap(Spending::vouchers)
                .map(voucher -> voucher.file().id())
                .filter(new HashSet<>(ids)::contains)
                .collect(Collectors.toSet());
    }
}
