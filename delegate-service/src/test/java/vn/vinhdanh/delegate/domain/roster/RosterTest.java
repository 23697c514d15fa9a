package vn.vinhdanh.delegate.domain.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.vinhdanh.delegate.fixtures.TrungKhanh.CONFERENCE;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.delegate.domain.roster.RosterRules.ACancelledConferenceInvitesNobody;
import vn.vinhdanh.delegate.domain.roster.RosterRules.AnInvitationComesBeforeTheConference;
import vn.vinhdanh.delegate.domain.roster.RosterRules.ConferenceDateIsOpen;
import vn.vinhdanh.delegate.fixtures.TrungKhanh;
import vn.vinhdanh.kernel.UnitTree;

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
    void a_sample_quota_limits_nobody() {
        Roster roster = roster(20, group("a", 8), new Group("b", "b", 3, true), new Group("c", "c", 2, true));

        assertThat(roster.pools(CONFERENCE)).map(Pool::size).containsExactly(8, 12);
        assertThat(roster.poolOf(CONFERENCE, "b")).isEqualTo(roster.poolOf(CONFERENCE, "c"));
    }

    @Test
    void awardees_enter_the_group_that_the_plan_names_else_the_last() {
        assertThat(TrungKhanh.roster().groupOfAwardees()).isEqualTo("duoc-khen");
        Roster phongHai = planned(1, 9, "dien-hinh", group("dien-hinh", 15), group("khach", null));
        assertThat(phongHai.groupOfAwardees()).isEqualTo("dien-hinh");
    }

    @Test
    void the_plan_with_the_greatest_sequence_holds_in_whatever_order_the_facts_come() {
        Roster imported = roster(10, group("a", 8), group("b", null));
        Roster first = planned(1, 12, "b", group("a", 5), group("b", null));
        Roster second = planned(2, 9, "b", group("a", 3), group("b", null));
        Roster inOrder = imported.replan(first, TrungKhanh.LATE_JULY, true)
                .state()
                .replan(second, TrungKhanh.LATE_JULY, true)
                .state();
        Roster reversed = imported.replan(second, TrungKhanh.LATE_JULY, true)
                .state()
                .replan(first, TrungKhanh.LATE_JULY, true)
                .state();

        assertThat(reversed)
                .isEqualTo(imported.replan(second, TrungKhanh.LATE_JULY, true).state());
        assertThat(inOrder.replan(second, TrungKhanh.LATE_JULY, true).state()).isEqualTo(inOrder);
        assertThat(inOrder.pools(CONFERENCE))
                .containsExactly(new Pool(CONFERENCE, "a", 3, 8), new Pool(CONFERENCE, Pool.SHARED, 6, 7));
        assertThat(reversed.pools(CONFERENCE)).map(Pool::size).containsExactly(3, 6);
    }

    @Test
    void a_newer_plan_changes_neither_a_newer_date_nor_the_rounds_and_a_unit_that_is_gone_keeps_its_name() {
        Roster moved = rounds(2)
                .reschedule(TrungKhanh.A_DAY_LATER, TrungKhanh.LATE_JULY, false)
                .state();
        Roster replanned = moved.replan(planned(1, 150, "a", group("a", 3)), TrungKhanh.LATE_JULY, true)
                .state();

        assertThat(replanned.schedule()).isEqualTo(TrungKhanh.A_DAY_LATER);
        assertThat(replanned.rounds()).isEqualTo(2);
        Roster without = new Roster(
                replanned.commune(),
                replanned.title(),
                replanned.issuer(),
                replanned.signatory(),
                replanned.venue(),
                150,
                replanned.groups(),
                List.of(),
                null,
                0,
                null,
                PlanCopy.of(2, "a"),
                null);
        assertThat(replanned.replan(without, TrungKhanh.LATE_JULY, true).state().unitName("truong-hoc"))
                .isEqualTo("Các trường học");
        assertThat(replanned.replan(without, TrungKhanh.LATE_JULY, true).state().units())
                .isEmpty();
    }

    @Test
    void the_share_of_a_unit_is_taken_from_the_places_of_its_group() {
        Roster roster = roster(20, shared("a", 8, share("x", 3), share("y", 2)), shared("b", null, share("x", 4)));
        assertThat(roster.pools(CONFERENCE))
                .map(Pool::code, Pool::size)
                .containsExactly(tuple("a:x", 3), tuple("a:y", 2), tuple("a", 3), tuple("b:x", 4), tuple("+", 8));
        assertThat(roster.poolsOf(CONFERENCE, "a", "x")).map(Pool::code).containsExactly("a:x");
        assertThat(roster.poolsOf(CONFERENCE, "a", "z")).map(Pool::code).containsExactly("a");
        assertThat(roster.poolsOf(CONFERENCE, "b", "x")).map(Pool::code).containsExactly("b:x");
        assertThat(roster.poolsOf(CONFERENCE, "b", "y")).map(Pool::code).containsExactly("+");
    }

    @Test
    void who_has_no_share_takes_that_of_the_nearest_unit_above() {
        UnitTree register = new UnitTree(List.of(
                unit("top", null, null), unit("x", "top", null), unit("low", "x", null), unit("other", "top", null)));
        Roster roster = planned(1, 20, "z", shared("a", 9, share("top", 2), share("x", 3)), group("z", 5))
                .follow(register)
                .state();
        assertThat(codes(roster, "top")).containsExactly("a:top");
        assertThat(codes(roster, "x")).containsExactly("a:x");
        assertThat(codes(roster, "low")).containsExactly("a:x");
        assertThat(codes(roster, "other")).containsExactly("a:top");
        assertThat(codes(roster, "stranger")).containsExactly("a");
    }

    @Test
    void after_a_merger_both_shares_are_of_the_unit_that_continues() {
        UnitTree register = new UnitTree(List.of(unit("x", null, "y"), unit("y", null, null)));
        Roster roster = planned(1, 20, "z", shared("a", 9, share("x", 2), share("y", 3)), group("z", 5))
                .follow(register)
                .state();
        assertThat(codes(roster, "x")).containsExactly("a:x", "a:y");
        assertThat(codes(roster, "y")).containsExactly("a:x", "a:y");
        assertThat(roster.follow(register).events()).isEmpty();
        assertThat(roster.replan(planned(2, 20, "z", group("a", 9), group("z", 5)), TrungKhanh.LATE_JULY, true)
                        .state()
                        .unitName("x"))
                .as("a changed plan keeps the register")
                .isEqualTo("Tên y");
    }

    private static List<String> codes(Roster roster, String unit) {
        return roster.poolsOf(CONFERENCE, "a", unit).stream().map(Pool::code).toList();
    }

    private static UnitTree.Unit unit(String code, @Nullable String parent, @Nullable String mergedInto) {
        return new UnitTree.Unit(code, "Tên " + code, parent, mergedInto, false);
    }

    @Test
    void shares_beyond_the_quota_of_their_group_or_beyond_the_cap_get_fewer_places() {
        Roster roster = roster(9, shared("a", 4, share("x", 3), share("y", 3)), shared("b", 8, share("x", 6)));
        assertThat(roster.pools(CONFERENCE))
                .map(Pool::code, Pool::size)
                .containsExactly(tuple("a:x", 3), tuple("a:y", 1), tuple("a", 0), tuple("b:x", 5), tuple("b", 0));
    }

    @Test
    void only_a_newer_revision_changes_the_schedule() {
        Roster rescheduled = TrungKhanh.rosterWithOpenDate()
                .reschedule(TrungKhanh.A_DAY_LATER, TrungKhanh.LATE_JULY, true)
                .state();
        assertThat(rescheduled.schedule()).isEqualTo(TrungKhanh.A_DAY_LATER);
        assertThat(rescheduled
                        .reschedule(TrungKhanh.LATE_AUGUST, TrungKhanh.LATE_JULY, true)
                        .state())
                .isEqualTo(rescheduled);
    }

    @Test
    void invitations_are_requested_in_rounds_once_the_date_is_fixed() {
        assertThatThrownBy(() -> TrungKhanh.rosterWithOpenDate().requestInvitations(TrungKhanh.LATE_JULY))
                .isInstanceOf(ConferenceDateIsOpen.class);
        assertThat(rounds(2).rounds()).isEqualTo(2);
    }

    @Test
    void nobody_is_invited_once_the_conference_has_begun() {
        Instant begins = Instant.parse("2025-08-28T00:30:00Z");

        assertThat(TrungKhanh.roster().requestInvitations(begins.minusMillis(1)).events())
                .isNotEmpty();
        assertThatThrownBy(() -> TrungKhanh.roster().requestInvitations(begins))
                .isInstanceOf(AnInvitationComesBeforeTheConference.class);
        assertThat(rounds(1).isToInvite(1, 1, begins.minusMillis(1))).isTrue();
        assertThat(rounds(1).isToInvite(1, 1, begins)).isFalse();
    }

    @Test
    void a_cancelled_conference_invites_nobody_whatever_comes_after() {
        Roster off = rounds(1).cancel(TrungKhanh.LATE_JULY).state();

        assertThat(off.cancel(TrungKhanh.LATE_JULY.plusSeconds(1)).state()).isEqualTo(off);
        assertThat(off.isToInvite(1, 1, TrungKhanh.LATE_JULY)).isFalse();
        assertThatThrownBy(() -> off.requestInvitations(TrungKhanh.LATE_JULY))
                .isInstanceOf(ACancelledConferenceInvitesNobody.class);
        assertThat(off.reschedule(TrungKhanh.A_DAY_LATER, TrungKhanh.LATE_JULY, true)
                        .events())
                .as("a move that was published before arrives after")
                .isEmpty();
        assertThat(off.replan(planned(1, 150, "a", group("a", 3)), TrungKhanh.LATE_JULY, true)
                        .state()
                        .cancelledAt())
                .isEqualTo(TrungKhanh.LATE_JULY);
    }

    @Test
    void only_the_newest_round_for_the_present_date_that_is_not_finished_invites() {
        assertThat(rounds(2).isToInvite(1, 1, TrungKhanh.LATE_JULY)).isFalse();
        assertThat(rounds(1).isToInvite(2, 1, TrungKhanh.LATE_JULY))
                .as("of a later state of the store")
                .isFalse();
        assertThat(rounds(1)
                        .reschedule(TrungKhanh.A_DAY_LATER, TrungKhanh.LATE_JULY, true)
                        .state()
                        .isToInvite(1, 1, TrungKhanh.LATE_JULY))
                .isFalse();
        assertThat(rounds(1).isToInvite(1, null, TrungKhanh.LATE_JULY))
                .as("of an earlier version")
                .isTrue();
        Roster finished = rounds(2).finishRound(2).state();
        assertThat(finished.isToInvite(2, 1, TrungKhanh.LATE_JULY)).isFalse();
        assertThat(finished.finishRound(1).state()).isEqualTo(finished);
        assertThat(finished.requestInvitations(TrungKhanh.LATE_JULY).state().isToInvite(3, 1, TrungKhanh.LATE_JULY))
                .isTrue();
    }

    @Test
    void who_was_invited_is_told_when_the_conference_is_moved() {
        assertThat(moved(rounds(1).finishRound(1).state()))
                .containsExactly(new RosterEvent.InvitationsRequested(TrungKhanh.COMMUNE, 2, 2, true));
        assertThat(moved(rounds(2).finishRound(1).state()))
                .as("a round is under way, so it is for everybody")
                .containsExactly(new RosterEvent.InvitationsRequested(TrungKhanh.COMMUNE, 3, 2, false));
        assertThat(moved(TrungKhanh.rosterWithOpenDate()))
                .as("no letter had a date")
                .isEmpty();
        assertThat(rounds(1)
                        .reschedule(TrungKhanh.A_DAY_LATER, TrungKhanh.LATE_JULY, false)
                        .events())
                .as("after a restore")
                .isEmpty();
        assertThat(rounds(1)
                        .reschedule(TrungKhanh.A_DAY_LATER, Instant.parse("2025-08-30T00:00:00Z"), true)
                        .events())
                .as("over already")
                .isEmpty();
    }

    private static List<RosterEvent> moved(Roster roster) {
        return roster.reschedule(TrungKhanh.A_DAY_LATER, TrungKhanh.LATE_JULY, true)
                .events();
    }

    private static Roster rounds(int count) {
        Roster roster = TrungKhanh.roster();
        for (int round = 0; round < count; round++) {
            roster = roster.requestInvitations(TrungKhanh.LATE_JULY).state();
        }
        return roster;
    }

    private static Roster roster(int cap, Group... groups) {
        return TrungKhanh.roster(cap, List.of(groups), null);
    }

    private static Roster planned(int sequence, int cap, String awardees, Group... groups) {
        Roster roster = roster(cap, groups);
        return new Roster(
                roster.commune(),
                roster.title(),
                roster.issuer(),
                roster.signatory(),
                roster.venue(),
                cap,
                roster.groups(),
                roster.units(),
                null,
                0,
                null,
                PlanCopy.of(sequence, awardees),
                null);
    }

    private static Group shared(String code, @Nullable Integer quota, UnitShare... shares) {
        return new Group(code, code, quota, false, null, List.of(shares));
    }

    private static UnitShare share(String unit, int places) {
        return new UnitShare(unit, places);
    }

    private static Group group(String code, @Nullable Integer quota) {
        return new Group(code, code, quota, false);
    }
}
