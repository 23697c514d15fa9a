package vn.vinhdanh.nomination.domain.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Aggregates;
import vn.vinhdanh.kernel.Stored;

/** All decisions. */
public interface Decisions extends Aggregates<Decision, DecisionEvent> {

    /** In the order of their ids; those after {@code after}; of every conference where none is named. */
    List<Stored<Decision>> list(String commune, @Nullable String conferenceId, @Nullable String after, int limit);
}
