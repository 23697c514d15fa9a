package vn.vinhdanh.nomination.application.nomination;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.nomination.domain.nomination.Nomination;
import vn.vinhdanh.nomination.domain.nomination.NominationState;
import vn.vinhdanh.nomination.domain.nomination.Nominations;
import vn.vinhdanh.nomination.domain.nomination.UnitScope;
import vn.vinhdanh.platform.store.Page;
import vn.vinhdanh.platform.store.PageRequest;

/** Lists the nominations that are visible to the reader by pages. */
public final class ListNominations {

    private final Nominations nominations;

    public ListNominations(Nominations nominations) {
        this.nominations = nominations;
    }

    /** @param unit null for all units; for an officer of another unit the list is empty */
    public Page<Versioned<Nomination>> list(
            @Nullable String conferenceId,
            @Nullable NominationState state,
            @Nullable String unit,
            PageRequest page,
            Actor reader) {
        UnitScope.requireReader(reader);
        if (UnitScope.isLimitedToOwnUnit(reader) && unit != null && !unit.equals(reader.unit())) {
            return new Page<>(List.of(), null);
        }
        String visible = UnitScope.isLimitedToOwnUnit(reader) ? reader.unit() : unit;
        Nominations.Filter filter = new Nominations.Filter(reader.commune(), conferenceId, state, visible);
        return Page.of(nominations.list(filter, page.after(), page.limit() + 1), page.limit(), Versioned::id);
    }
}
