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
    void the_plans_eight_groups_have_places_for_exactly_the_cap() {
        List<Pool> pools = TrungKhanh.roster().pools(CONFERENCE);
        assertThat(pools).hasSize(8);
        assertThat(pools.stream().flatMap(pool -> pool.places().stream()))
                .hasSize(150)
                .doesNotHaveDuplicates()
                .contains(CONFERENCE + "/duoc-khen/046")
                .doesNotContain(CONFERENCE + "/duoc-khen/047");
    }

    @Test
    void groups_without_a_quota_share_what_is_left_of_the_cap() {
        Roster roster = roster(20, group("a", 8), group("b", null), group("c", null));
        assertThat(roster.pools(CONFERENCE)).map(Pool::size).containsExactly(8, 12);
        assertThat(roster.poolOf(CONFERENCE, "b")).isEqualTo(roster.poolOf(CONFERENCE, "c"));
    }

    @Test
    void quotas_beyond_the_cap_never_make_more_places_than_the_cap() {
        Roster roster = roster(10, group("a", 8), group("b", 8), group("c", null));
        assertThat(roster.pools(CONFERENCE)).map(Pool::size).containsExactly(8, 2, 0);
    }

    @Test
    void awardees_come_in_by_the_group_of_the_commended_or_where_there_is_room() {
        assertThat(TrungKhanh.roster().groupOfAwardees()).isEqualTo("duoc-khen");
        assertThat(roster(9, group("a", 3), group("b", null), group("c", 2)).groupOfAwardees())
                .isEqualTo("b");
        assertThat(roster(9, group("a", 3), group("c", 2)).groupOfAwardees()).isEqualTo("c");
    }

    @Test
    void only_a_newer_revision_moves_the_date() {
        Roster moved =
                TrungKhanh.rosterWithOpenDate().move(TrungKhanh.A_DAY_LATER).state();
        assertThat(moved.schedule()).isEqualTo(TrungKhanh.A_DAY_LATER);
        assertThat(moved.move(TrungKhanh.LATE_AUGUST).state()).isEqualTo(moved);
    }

    @Test
    void everybody_is_invited_in_rounds_once_the_date_is_fixed() {
        assertThatThrownBy(TrungKhanh.rosterWithOpenDate()::inviteEverybody).isInstanceOf(ConferenceDateIsOpen.class);
        Roster second =
                TrungKhanh.roster().inviteEverybody().state().inviteEverybody().state();
        assertThat(second.rounds()).isEqualTo(2);
    }

    @Test
    void what_the_plan_does_not_name_is_refused() {
        assertThatThrownBy(() -> TrungKhanh.roster().mustHaveGroup("khach-vip")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> TrungKhanh.roster().mustHaveUnit("so-noi-vu")).isInstanceOf(InvalidInput.class);
    }

    private static Roster roster(int cap, Group... groups) {
        return TrungKhanh.roster(cap, List.of(groups), null);
    }

    private static Group group(String code, @Nullable Integer quota) {
        return new Group(code, code, quota, false);
    }
}
