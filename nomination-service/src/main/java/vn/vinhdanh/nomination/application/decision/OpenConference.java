package vn.vinhdanh.nomination.application.decision;

import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.UnitTrees;
import vn.vinhdanh.nomination.domain.conference.AClosedConferenceTakesNoMore;
import vn.vinhdanh.nomination.domain.conference.Conference;
import vn.vinhdanh.nomination.domain.conference.Conferences;

/** The conference of a new decision, with the names of all its units for the paper. */
public final class OpenConference {

    private final Conferences conferences;
    private final UnitTrees units;

    public OpenConference(Conferences conferences, UnitTrees units) {
        this.conferences = conferences;
        this.units = units;
    }

    /** @throws AClosedConferenceTakesNoMore if nothing more is decided */
    public Conference read(String id, Actor reader) {
        Conference conference = conferences.get(id, reader).state();
        conference.requireOpen();
        return conference.withUnitsOf(units.of(reader.commune()));
    }
}
