package vn.vinhdanh.nomination.adapter.mongo;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.nomination.domain.conference.Conference;
import vn.vinhdanh.nomination.domain.conference.Conferences;
import vn.vinhdanh.platform.outbox.EventMapper;
import vn.vinhdanh.platform.store.AggregateDocument;
import vn.vinhdanh.platform.store.AggregateStore;
import vn.vinhdanh.platform.store.AggregateStoreSupport;
import vn.vinhdanh.platform.store.Audited;

/** What this service keeps of the plans, by the conference's id. */
public final class MongoConferences extends AggregateStore<Conference, Void, MongoConferences.ConferenceDocument>
        implements Conferences {

    @Audited(readers = {Role.SECRETARIAT, Role.CHAIRMAN, Role.COUNCIL_SECRETARY})
    @Document("conferences")
    static final class ConferenceDocument extends AggregateDocument<Conference> {}

    private final Cache<String, Conference> lastRead = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofSeconds(1))
            .maximumSize(500)
            .build();

    public MongoConferences(AggregateStoreSupport support) {
        super(support, ConferenceDocument.class, "conference", Conference::commune, EventMapper.none());
    }

    @Override
    public Conference recent(String id, Actor reader) {
        Conference remembered = lastRead.getIfPresent(id);
        if (remembered != null && reader.commune().equals(remembered.commune())) {
            return remembered;
        }
        Conference read = get(id, reader).state();
        lastRead.put(id, read);
        return read;
    }

    /** This instance sees its own write at once. */
    @Override
    protected void written(@Nullable Conference before, Versioned<Conference> after, CommandContext context) {
        lastRead.invalidate(after.id());
    }
}
