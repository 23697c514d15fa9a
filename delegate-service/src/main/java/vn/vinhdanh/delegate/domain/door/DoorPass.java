package vn.vinhdanh.delegate.domain.door;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.domain.door.DoorRules.ADoorPassWasRevoked;
import vn.vinhdanh.delegate.domain.door.DoorRules.ADoorWorksUntilTheDayIsOver;
import vn.vinhdanh.delegate.domain.door.DoorRules.ADoorWorksWithAFixedDate;
import vn.vinhdanh.delegate.domain.roster.Roster;
import vn.vinhdanh.delegate.domain.roster.Schedule;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.Role;

/**
 * What a helper's phone checks people in with, without an account: at one door of one conference, on its day. Who holds
 * its token acts for it.
 *
 * @param door code of the door: {@code cua-chinh}
 * @param phone which phone has it, as the secretariat calls it: {@code Máy 1}
 * @param revokedAt null while it is in force
 */
public record DoorPass(
        String commune,
        String conferenceId,
        String door,
        String phone,
        @Nullable Instant revokedAt) {

    public static Outcome<DoorPass, Void> issue(Roster roster, String conferenceId, String door, String phone) {
        return Outcome.of(new DoorPass(roster.commune(), conferenceId, door, phone, null));
    }

    /** A phone that was lost. A second revocation changes nothing. */
    public Outcome<DoorPass, Void> revoke(Instant now) {
        return Outcome.of(revokedAt == null ? new DoorPass(commune, conferenceId, door, phone, now) : this);
    }

    /**
     * The list of names is read with it until the day of the conference is over.
     *
     * @throws ADoorPassWasRevoked
     * @throws ADoorWorksWithAFixedDate
     * @throws ADoorWorksUntilTheDayIsOver
     */
    public void requireReading(Roster roster, Instant now) {
        requireInForce();
        Schedule schedule = roster.schedule();
        if (schedule == null) {
            throw new ADoorWorksWithAFixedDate();
        }
        if (schedule.isOver(now)) {
            throw new ADoorWorksUntilTheDayIsOver();
        }
    }

    /**
     * What the phone noted is taken until the conference is closed: it may have been without a network for the day.
     *
     * @throws ADoorPassWasRevoked
     */
    public void requireInForce() {
        if (revokedAt != null) {
            throw new ADoorPassWasRevoked();
        }
    }

    /** Who acts, as the audit trail names it. */
    public Actor asActor(String id) {
        return new Actor("door-pass/" + id, phone, commune, "", Set.of(Role.DOOR));
    }
}
