package vn.vinhdanh.budget.adapter.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;

import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.budget.domain.reward.Reward;
import vn.vinhdanh.budget.domain.reward.RewardEvent;
import vn.vinhdanh.budget.domain.reward.RewardStatus;
import vn.vinhdanh.budget.domain.reward.Rewards;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.platform.messaging.EventMapper;
import vn.vinhdanh.platform.store.AggregateStore;
import vn.vinhdanh.platform.store.AggregateStoreSupport;
import vn.vinhdanh.platform.store.JsonStateMapping;
import vn.vinhdanh.platform.store.StateJson;

public final class MongoRewards extends AggregateStore<Reward, RewardEvent> implements Rewards {

    private static final String CONFERENCE = "state.conferenceId";
    private static final String STANDING = "state.standing";

    public MongoRewards(AggregateStoreSupport kit, EventMapper<RewardEvent> wire) {
        super(kit, "rewards", "reward", JsonStateMapping.of(Reward.class, StateJson.mapper()), Reward::commune, wire);
        kit.declareIndex("rewards", Indexes.ascending(CONFERENCE, "_id"));
        kit.declareIndex("rewards", Indexes.ascending(CONFERENCE, STANDING, "_id"));
    }

    @Override
    public List<String> unfunded(String conferenceId) {
        return stored(and(eq(CONFERENCE, conferenceId), eq(STANDING, RewardStatus.UNFUNDED.name())), Integer.MAX_VALUE)
                .stream()
                .sorted(Comparator.comparing((Versioned<Reward> waiting) ->
                        Objects.requireNonNull(waiting.state().shortfall()).since()))
                .map(Versioned::id)
                .toList();
    }

    @Override
    public List<Versioned<Reward>> of(
            String conferenceId, @Nullable RewardStatus standing, @Nullable String after, int limit) {
        List<Bson> wanted = new ArrayList<>(List.of(eq(CONFERENCE, conferenceId)));
        if (standing != null) {
            wanted.add(eq(STANDING, standing.name()));
        }
        if (after != null) {
            wanted.add(gt("_id", after));
        }
        return stored(and(wanted), limit);
    }

    private List<Versioned<Reward>> stored(Bson wanted, int limit) {
        return collection()
                .find(wanted)
                .sort(Sorts.ascending("_id"))
                .limit(limit)
                .map(this::read)
                .into(new ArrayList<>());
    }
}
