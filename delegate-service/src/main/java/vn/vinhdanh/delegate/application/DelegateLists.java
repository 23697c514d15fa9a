package vn.vinhdanh.delegate.application;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.delegate.State;
import vn.vinhdanh.kernel.Versioned;

/** Delegates by other things than their id. */
public interface DelegateLists {

    /** @param unit only this one's; null for all */
    record Filter(
            String commune,
            String conferenceId,
            @Nullable String unit,
            @Nullable State state,
            @Nullable String group) {}

    /**
     * @param count the delegates
     * @param outcomes of their newest invitations, by {@code PENDING}, {@code SENT} and so on
     */
    record Tally(Map<State, Integer> count, Map<String, Integer> outcomes) {}

    /** In the order of ids. */
    List<Versioned<Delegate>> page(Filter filter, @Nullable String after, int limit);

    List<Versioned<Delegate>> all(String conferenceId);

    /** Whom the award of this nomination was given to, still standing or not. */
    Optional<Versioned<Delegate>> ofNomination(String conferenceId, String nominationId);

    Tally tally(String conferenceId);
}
