package vn.vinhdanh.budget.adapter.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.vinhdanh.budget.domain.payout.PayoutBook;
import vn.vinhdanh.budget.domain.payout.PayoutBooks;
import vn.vinhdanh.budget.domain.payout.PayoutEvent;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.platform.files.FileReferences;
import vn.vinhdanh.platform.outbox.EventMapper;
import vn.vinhdanh.platform.store.AggregateDocument;
import vn.vinhdanh.platform.store.AggregateStore;
import vn.vinhdanh.platform.store.AggregateStoreSupport;
import vn.vinhdanh.platform.store.Audited;

public final class MongoPayoutBooks extends AggregateStore<PayoutBook, PayoutEvent, MongoPayoutBooks.PayoutDocument>
        implements PayoutBooks, FileReferences {

    @Audited(readers = {Role.SECRETARIAT, Role.CHAIRMAN, Role.ACCOUNTANT})
    @Document("payouts")
    @CompoundIndex(def = "{'state.sheets.scans.kept.id': 1}", useGeneratedName = true)
    static final class PayoutDocument extends AggregateDocument<PayoutBook> {}

    public MongoPayoutBooks(AggregateStoreSupport support, EventMapper<PayoutEvent> mapper) {
        super(support, PayoutDocument.class, "payout", PayoutBook::commune, mapper);
    }

    @Override
    public Set<String> among(Collection<String> ids) {
        return all(where("state.sheets.scans.kept.id").in(ids)).stream()
                .flatMap(book -> book.state().sheets().stream())
                .flatMap(sheet -> sheet.scans().stream())
                .map(scan -> scan.kept().id())
                .collect(Collectors.toSet());
    }
}
