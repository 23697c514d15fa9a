package vn.vinhdanh.program.application;

import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.program.domain.conference.Conferences;
import vn.vinhdanh.program.domain.life.AwardCheck;
import vn.vinhdanh.program.domain.life.AwardChecks;

/** Shows what the newest check of a conference's awards found. */
public final class ReadAwardCheck {

    private final Conferences conferences;
    private final AwardChecks checks;

    public ReadAwardCheck(Conferences conferences, AwardChecks checks) {
        this.conferences = conferences;
        this.checks = checks;
    }

    /** @throws vn.vinhdanh.kernel.NotFound if the reader's commune has no such conference */
    public Versioned<AwardCheck> read(String conferenceId, Actor reader) {
        reader.requireAny(Role.SECRETARIAT, Role.CHAIRMAN);
        String commune = conferences.get(conferenceId, reader).state().commune();
        return checks.find(conferenceId)
                .orElseGet(() -> new Versioned<>(conferenceId, 0, AwardCheck.none(conferenceId, commune)));
    }
}
