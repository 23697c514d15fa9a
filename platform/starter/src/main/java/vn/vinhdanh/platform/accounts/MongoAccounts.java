package vn.vinhdanh.platform.accounts;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import vn.vinhdanh.kernel.Account;
import vn.vinhdanh.kernel.Accounts;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.platform.outbox.EventMapper;
import vn.vinhdanh.platform.store.AggregateDocument;
import vn.vinhdanh.platform.store.AggregateStore;
import vn.vinhdanh.platform.store.AggregateStoreSupport;

/** Known accounts. Each instance remembers those that it has seen, so that a request costs no write. */
public final class MongoAccounts extends AggregateStore<Account, Void, MongoAccounts.AccountDocument>
        implements Accounts {

    @Document("accounts")
    @CompoundIndex(def = "{'commune': 1, '_id': 1}", useGeneratedName = true)
    static final class AccountDocument extends AggregateDocument<Account> {}

    private final Cache<String, Account> remembered =
            Caffeine.newBuilder().maximumSize(20_000).build();

    public MongoAccounts(AggregateStoreSupport support) {
        super(support, AccountDocument.class, "account", Account::commune, EventMapper.none());
    }

    @Override
    public boolean isRemembered(Account account) {
        return account.equals(remembered.getIfPresent(account.id()));
    }

    @Override
    public void remember(Account stored) {
        remembered.put(stored.id(), stored);
    }

    @Override
    public Map<String, Account> known(String commune, Collection<String> accounts) {
        List<String> ids = accounts.stream()
                .map(account -> Account.idOf(commune, account))
                .distinct()
                .toList();
        return some(where("_id").in(ids), Math.max(1, ids.size())).stream()
                .map(Versioned::state)
                .collect(Collectors.toMap(Account::account, Function.identity()));
    }

    @Override
    public List<Account> ofUnit(String commune, String unit, int limit) {
        return some(where("commune").is(commune).and("state.unit").is(unit), limit).stream()
                .map(Versioned::state)
                .toList();
    }

    @Override
    public List<Versioned<Account>> list(String commune, @Nullable Role role, @Nullable String after, int limit) {
        Criteria ofCommune = where("commune").is(commune);
        return page(role == null ? ofCommune : ofCommune.and("state.roles").is(role.name()), after, limit);
    }
}
