package vn.vinhdanh.program.application;

import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.NotFound;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.program.domain.conference.Conferences;
import vn.vinhdanh.program.domain.life.AwardLife;
import vn.vinhdanh.program.domain.life.AwardLives;

/** Rebuilds the life of one award from the topics, independently of what the services have stored. */
public final class ReplayAward {

    private final Conferences conferences;
    private final AwardFacts facts;

    public ReplayAward(Conferences conferences, AwardFacts facts) {
        this.conferences = conferences;
        this.facts = facts;
    }

    /** @throws NotFound if the reader's commune has no such conference, or no event tells of the nomination */
    public AwardLife replay(String conferenceId, String nominationId, Actor reader) {
        reader.requireAny(Role.SECRETARIAT, Role.CHAIRMAN, Role.COUNCIL_SECRETARY, Role.ACCOUNTANT, Role.OFFICE);
        conferences.get(conferenceId, reader);
        return AwardLives.of(facts.of(conferenceId)).life(nominationId).orElseThrow(() -> new NotFound("award"));
    }
}
