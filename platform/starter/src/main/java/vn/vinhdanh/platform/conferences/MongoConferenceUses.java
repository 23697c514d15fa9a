package vn.vinhdanh.platform.conferences;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Function;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.ConferenceUses;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.platform.store.AggregateDocument;
import vn.vinhdanh.platform.store.AggregateStore;
import vn.vinhdanh.platform.store.AggregateStoreSupport;

/** What this service says about its use of conferences, by their ids. */
public final class MongoConferenceUses
        extends AggregateStore<ConferenceUse, ConferenceUseEvent, MongoConferenceUses.UseDocument>
        implements ConferenceUses {

    @Document("conference-uses")
    static final class UseDocument extends AggregateDocument<ConferenceUse> {}

    /** Each command asks. What is used once stays so, so nothing is ever removed for being out of date. */
    private final Cache<String, Boolean> used =
            Caffeine.newBuilder().maximumSize(10_000).build();

    public MongoConferenceUses(AggregateStoreSupport support) {
        super(support, UseDocument.class, "conference", ConferenceUse::commune, new ConferenceUseEventMapper());
    }

    @Override
    public void use(String conferenceId, CommandContext context) {
        if (used.getIfPresent(conferenceId) == null) {
            note(conferenceId, context.withAction("use-conference").withReason(null), ConferenceUse::use);
            used.put(conferenceId, true);
        }
    }

    /** Lets a fact change what is known of a conference, also if nothing is. */
    void note(
            String conferenceId,
            CommandContext context,
            Function<ConferenceUse, Outcome<ConferenceUse, ConferenceUseEvent>> fact) {
        ConferenceUse unused = ConferenceUse.unused(context.actor().commune());
        changeOrBegin(conferenceId, unused, null, context, fact);
    }
}
