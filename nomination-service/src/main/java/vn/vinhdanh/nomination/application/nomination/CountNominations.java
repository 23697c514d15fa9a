package vn.vinhdanh.nomination.application.nomination;

import java.util.Map;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.nomination.domain.nomination.NominationState;
import vn.vinhdanh.nomination.domain.nomination.Nominations;
import vn.vinhdanh.nomination.domain.nomination.UnitScope;

/** Counts the nominations of a conference that are visible to the reader. */
public final class CountNominations {

    private final Nominations nominations;

    public CountNominations(Nominations nominations) {
        this.nominations = nominations;
    }

    /** @return without the states that no nomination has */
    public Map<NominationState, Long> count(String conferenceId, Actor reader) {
        UnitScope.requireReader(reader);
        return nominations.count(reader.commune(), conferenceId, UnitScope.unitsOf(reader));
    }
}
