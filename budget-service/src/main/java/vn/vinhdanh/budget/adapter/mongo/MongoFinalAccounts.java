package vn.vinhdanh.budget.adapter.mongo;

import org.springframework.data.mongodb.core.mapping.Document;
import vn.vinhdanh.budget.domain.finalaccount.FinalAccount;
import vn.vinhdanh.budget.domain.finalaccount.FinalAccounts;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.platform.outbox.EventMapper;
import vn.vinhdanh.platform.store.AggregateDocument;
import vn.vinhdanh.platform.store.AggregateStore;
import vn.vinhdanh.platform.store.AggregateStoreSupport;
import vn.vinhdanh.platform.store.Audited;

public final class MongoFinalAccounts extends AggregateStore<FinalAccount, Void, MongoFinalAccounts.AccountDocument>
        implements FinalAccounts {

    @Audited(readers = {Role.SECRETARIAT, Role.CHAIRMAN, Role.ACCOUNTANT})
    @Document("final-accounts")
    static final class AccountDocument extends AggregateDocument<FinalAccount> {}

    public MongoFinalAccounts(AggregateStoreSupport support) {
        super(support, AccountDocument.class, "final account", FinalAccount::commune, EventMapper.none());
    }
}
