package vn.vinhdanh.delegate.domain.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.delegate.domain.door.DoorRules.ADoorPassWasRevoked;
import vn.vinhdanh.delegate.domain.door.DoorRules.ADoorWorksUntilTheDayIsOver;
import vn.vinhdanh.delegate.domain.door.DoorRules.ADoorWorksWithAFixedDate;
import vn.vinhdanh.delegate.domain.roster.Roster;
import vn.vinhdanh.delegate.fixtures.TrungKhanh;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.VietnamTime;

/** What a pass lets its holder do, and until when. */
class DoorPassTest {

    private static final Roster ROSTER = TrungKhanh.roster();

    private final DoorPass pass =
            DoorPass.issue(ROSTER, "c-1", "cua-chinh", "Máy 1").state();

    /** The last instant of the day of the conference, and the one after it. */
    private static Instant midnight() {
        return Objects.requireNonNull(ROSTER.schedule())
                .date()
                .plusDays(1)
                .atStartOfDay(VietnamTime.ZONE)
                .toInstant();
    }

    @Test
    void a_pass_is_of_one_door_of_one_conference() {
        assertThat(pass).isEqualTo(new DoorPass(ROSTER.commune(), "c-1", "cua-chinh", "Máy 1", null));
        assertThat(pass.asActor("p-1"))
                .isEqualTo(new Actor("door-pass/p-1", "Máy 1", ROSTER.commune(), "", Set.of(Role.DOOR)));
    }

    @Test
    void the_list_is_read_until_the_day_is_over() {
        pass.requireReading(ROSTER, Instant.EPOCH);
        pass.requireReading(ROSTER, midnight().minusMillis(1));
        assertThatThrownBy(() -> pass.requireReading(ROSTER, midnight()))
                .isInstanceOf(ADoorWorksUntilTheDayIsOver.class);
    }

    @Test
    void without_a_date_there_is_no_day() {
        assertThatThrownBy(() -> pass.requireReading(TrungKhanh.rosterWithOpenDate(), Instant.EPOCH))
                .isInstanceOf(ADoorWorksWithAFixedDate.class);
    }

    @Test
    void a_revoked_pass_reads_and_reports_nothing() {
        DoorPass revoked = pass.revoke(Instant.EPOCH).state();

        assertThatThrownBy(revoked::requireInForce).isInstanceOf(ADoorPassWasRevoked.class);
        assertThatThrownBy(() -> revoked.requireReading(ROSTER, Instant.EPOCH)).isInstanceOf(ADoorPassWasRevoked.class);
        assertThat(revoked.revoke(midnight()).changesNothing(revoked))
                .as("the first revocation stays")
                .isTrue();
        pass.requireInForce();
    }
}
