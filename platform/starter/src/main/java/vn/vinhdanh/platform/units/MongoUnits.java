package vn.vinhdanh.platform.units;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.UnitTree;
import vn.vinhdanh.kernel.UnitTrees;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.platform.outbox.EventMapper;
import vn.vinhdanh.platform.store.AggregateDocument;
import vn.vinhdanh.platform.store.AggregateStore;
import vn.vinhdanh.platform.store.AggregateStoreSupport;
import vn.vinhdanh.platform.store.Audited;

/** What this service keeps of the registers of units, by the commune's code. */
public final class MongoUnits extends AggregateStore<KnownUnits, Void, MongoUnits.UnitsDocument> implements UnitTrees {

    @Audited(readers = {Role.SECRETARIAT, Role.CHAIRMAN})
    @Document("units")
    static final class UnitsDocument extends AggregateDocument<KnownUnits> {}

    /** Every request of an officer asks. The copy is behind the register anyway, by the time that an event takes. */
    private final Cache<String, UnitTree> lastRead = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofSeconds(1))
            .maximumSize(500)
            .build();

    public MongoUnits(AggregateStoreSupport support) {
        super(support, UnitsDocument.class, "units", KnownUnits::commune, EventMapper.none());
    }

    @Override
    public UnitTree of(String commune) {
        return lastRead.get(commune, this::newest);
    }

    /** For consumers of facts: what is stored, never an older register from memory. */
    public UnitTree newest(String commune) {
        return find(commune).map(Versioned::state).map(KnownUnits::tree).orElse(UnitTree.EMPTY);
    }

    /** This instance sees its own write at once. */
    @Override
    protected void written(@Nullable KnownUnits before, Versioned<KnownUnits> after, CommandContext context) {
        lastRead.invalidate(after.id());
    }
}
