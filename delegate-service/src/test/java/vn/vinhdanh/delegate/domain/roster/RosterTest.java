package vn.vinhdanh.delegate.domain.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vinhdanh.delegate.fixtures.TrungKhanh.CONFERENCE;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.delegate.domain.roster.RosterRules.ConferenceDateIsOpen;
import vn.vinhdanh.delegate.fixtures.TrungKhanh;
import vn.vinhdanh.kernel.InvalidInput;

class RosterTest {

    @Test
    void the_eight_groups_of_the_plan_have_exactly_as_many_places_as_the_cap() {
        List<Pool> pools = TrungKhanh.roster().pools(CONFERENCE);
        assertThat(pools).hasSize(8);
        assertThat(pools.stream().flatMap(pool -> pool.places().stream()))
                .hasSize(150)
                .doesNotHaveDuplicates()
                .contains(CONFERENCE + "/duoc-khen/046")
                .doesNotContain(CONFERENCE + "/duoc-khen/047");
    }

    @Test
    void groups_without_a_quota_share_the_places_that_are_left_of_the_cap() {
        Roster roster = roster(20, group("a", 8), group("b", null), group("c", null));
        assertThat(roster.pools(CONFERENCE)).map(Pool::size).containsExactly(8, 12);
        assertThat(roster.poolOf(CONFERENCE, "b")).isEqualTo(roster.poolOf(CONFERENCE, "c"));
    }

    @Test
    void quotas_above_the_cap_do_not_create_more_places_than_the_cap() {
        Roster roster = roster(10, group("a", 8), group("b", 8), group("c", null));
        assertThat(roster.pools(CONFERENCE)).map(Pool::size).containsExactly(8, 2, 0);
    }

    @Test
    void awardees_join_the_group_of_awardees_else_one_without_a_quota_else_the_last() {
        assertThat(TrungKhanh.roster().groupOfAwardees()).isEqualTo("duoc-khen");
        assertThat(roster(9, group("a", 3), group("b", null), group("c", 2)).groupOfAwardees())
                .isEqualTo("b");
        assertThat(roster(9, group("a", 3), group("c", 2)).groupOfAwardees()).isEqualTo("c");
    }

    @Test
    void only_a_newer_revision_changes_the_schedule() {
        Roster rescheduled = TrungKhanh.rosterWithOpenDate()
                .reschedule(TrungKhanh.A_DAY_LATER)
                .state();
        assertThat(rescheduled.schedule()).isEqualTo(TrungKhanh.A_DAY_LATER);
        assertThat(rescheduled.reschedule(TrungKhanh.LATE_AUGUST).state()).isEqualTo(rescheduled);
    }

    @Test
    void invitations_are_requested_in_rounds_once_the_date_is_fixed() {
        assertThatThrownBy(TrungKhanh.rosterWithOpenDate()::requestInvitations)
                .isInstanceOf(ConferenceDateIsOpen.class);
        Roster second = TrungKhanh.roster()
                .requestInvitations()
                .state()
                .requestInvitations()
                .state();
        assertThat(second.rounds()).isEqualTo(2);
    }

    @Test
    void groups_and_units_that_the_plan_does_not_have_are_refused() {
        assertThatThrownBy(() -> TrungKhanh.roster().requireGroup("khach-vip")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> TrungKhanh.roster().requireUnit("so-noi-vu")).isInstanceOf(InvalidInput.class);
    }

    private static Roster roster(int cap, Group... groups) {
        return TrungKhanh.roster(cap, List.of(groups), null);
    }

    private static Group group(String code, @Nullable Integer quota) {
        return new Group(code, code, quota, false);
    }
}
