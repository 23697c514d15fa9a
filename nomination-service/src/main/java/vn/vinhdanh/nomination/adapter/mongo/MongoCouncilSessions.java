package vn.vinhdanh.nomination.adapter.mongo;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.nomination.domain.council.CouncilSession;
import vn.vinhdanh.nomination.domain.council.CouncilSessionEvent;
import vn.vinhdanh.nomination.domain.council.CouncilSessions;
import vn.vinhdanh.platform.outbox.EventMapper;
import vn.vinhdanh.platform.startup.StartupTask;
import vn.vinhdanh.platform.store.AggregateDocument;
import vn.vinhdanh.platform.store.AggregateStore;
import vn.vinhdanh.platform.store.AggregateStoreSupport;
import vn.vinhdanh.platform.store.Audited;

/** While a vote is open, its totals are stored encrypted; when a session has ended, their key is destroyed. */
public final class MongoCouncilSessions
        extends AggregateStore<CouncilSession, CouncilSessionEvent, MongoCouncilSessions.CouncilSessionDocument>
        implements CouncilSessions {

    private static final Logger LOG = LoggerFactory.getLogger(MongoCouncilSessions.class);

    /** Who voted, and when, is told to nobody. */
    @Audited(
            readers = {Role.SECRETARIAT, Role.CHAIRMAN, Role.COUNCIL_SECRETARY},
            secrets = EncryptedBallotMapping.BOX,
            untold = "vote")
    @Document("council-sessions")
    @CompoundIndex(def = "{'commune': 1, 'state.council.conferenceId': 1, '_id': 1}", useGeneratedName = true)
    static final class CouncilSessionDocument extends AggregateDocument<CouncilSession> {}

    private final BallotKeys keys;

    public MongoCouncilSessions(
            AggregateStoreSupport support, EventMapper<CouncilSessionEvent> mapper, BallotKeys keys) {
        super(
                support,
                CouncilSessionDocument.class,
                "council session",
                session -> session.council().commune(),
                mapper);
        this.keys = keys;
    }

    @Override
    protected void written(@Nullable CouncilSession before, Versioned<CouncilSession> after, CommandContext context) {
        if (after.state().hasEnded() && !removedKeysOfEndedSessions()) {
            removeKeysOfEndedSessions();
        }
    }

    /**
     * Destroys the keys of all sessions that have ended, also of those that an instance closed that was killed before
     * it removed the key. Repeats it until it succeeds.
     */
    public void removeKeysOfEndedSessions() {
        StartupTask.start("ballot-keys", this::removedKeysOfEndedSessions);
    }

    /** A session that is not in the store keeps its key: the store may be another one by mistake. */
    private boolean removedKeysOfEndedSessions() {
        try {
            for (String session : keys.sessions()) {
                if (find(session).filter(found -> found.state().hasEnded()).isPresent()) {
                    keys.remove(session);
                }
            }
            return true;
        } catch (IOException | RuntimeException failed) {
            LOG.error("The keys of ended sessions are not removed yet: {}", failed.toString());
            return false;
        }
    }

    @Override
    public List<Versioned<CouncilSession>> list(
            String commune, @Nullable String conferenceId, @Nullable String after, int limit) {
        return page(
                ListFilter.ofCommune(commune)
                        .with("state.council.conferenceId", conferenceId)
                        .criteria(),
                after,
                limit);
    }
}
