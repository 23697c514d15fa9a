package vn.vinhdanh.violations.adapter.mongo;

import vn.vinhdanh.platform.outbox.EventMapper;
import vn.vinhdanh.platform.store.AggregateDocument;
import vn.vinhdanh.platform.store.AggregateStore;
import vn.vinhdanh.platform.store.AggregateStoreSupport;

/** Breaks: only the aggregate store writes aggregates. */
final class InsertsAnAggregate extends AggregateStore<Table, Void, InsertsAnAggregate.TableDocument> {

    static final class TableDocument extends AggregateDocument<Table> {}

    InsertsAnAggregate(AggregateStoreSupport support) {
        super(support, TableDocument.class, "table", _ -> "", EventMapper.none());
    }

    void insert(TableDocument table) {
        mongo().insert(table);
    }
}
