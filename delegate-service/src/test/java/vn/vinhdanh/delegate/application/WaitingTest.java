package vn.vinhdanh.delegate.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.delegate.application.InMemoryStore.SimulatedCrash;
import vn.vinhdanh.delegate.domain.delegate.Answer;
import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.delegate.DelegateEvent;
import vn.vinhdanh.delegate.domain.delegate.Person;
import vn.vinhdanh.delegate.domain.delegate.Reply;
import vn.vinhdanh.delegate.domain.delegate.State;
import vn.vinhdanh.delegate.domain.roster.Group;
import vn.vinhdanh.delegate.domain.roster.UnitShare;
import vn.vinhdanh.delegate.fixtures.TrungKhanh;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.UnitTree;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.testkit.InMemoryAggregates;

/** A roster with two places for the villages and two for the awardees. */
class WaitingTest {

    private final DelegateScenario scenario = new DelegateScenario(TrungKhanh.smallRoster(2, 2));

    @Test
    void waiting_delegates_move_up_in_their_order() {
        String an = scenario.register("An", "xom-to").id();
        String binh = scenario.register("Bình", "xom-to").id();
        String chi = scenario.register("Chi", "xom-to").id();
        String dung = scenario.register("Dũng", "xom-to").id();
        assertThat(state(chi)).isEqualTo(State.WAITLISTED);
        assertThat(scenario.events(dung))
                .last()
                .isInstanceOfSatisfying(
                        DelegateEvent.DelegateWaitlisted.class,
                        waits -> assertThat(waits.position()).isEqualTo(2));

        cancel(an);
        assertThat(state(chi)).isEqualTo(State.REGISTERED);
        assertThat(state(dung)).isEqualTo(State.WAITLISTED);

        cancel(binh);
        assertThat(state(dung)).isEqualTo(State.REGISTERED);
        scenario.assertConsistent();
    }

    @Test
    void only_a_delegate_who_waits_has_a_position_even_if_the_waiting_list_names_another() {
        String an = scenario.register("An", "xom-to").id();
        scenario.register("Bình", "xom-to");
        String chi = scenario.register("Chi", "xom-to").id();
        scenario.store.waitingLists.join(scenario.roster.poolOf(TrungKhanh.CONFERENCE, "xom-to"), an);
        ListDelegates.Query all = new ListDelegates.Query(TrungKhanh.CONFERENCE, null, null, null, null, false);
        Actor secretariat = TrungKhanh.context().actor();

        assertThat(scenario.listDelegates.list(all, null, 10, secretariat))
                .filteredOn(details -> details.position() != 0)
                .singleElement()
                .satisfies(details -> assertThat(details.delegate().id()).isEqualTo(chi))
                .satisfies(details -> assertThat(details.position()).isEqualTo(1))
                .isEqualTo(scenario.describeDelegate.describe(scenario.versioned(chi), secretariat));
        assertThat(scenario.describeDelegate
                        .describe(scenario.versioned(an), secretariat)
                        .position())
                .isZero();
    }

    @Test
    void a_new_delegate_does_not_overtake_a_waiting_one() {
        String an = scenario.register("An", "xom-to").id();
        scenario.register("Bình", "xom-to");
        String chi = scenario.register("Chi", "xom-to").id();
        scenario.store.aroundWrites = InMemoryStore.crashAt(5);
        assertThatThrownBy(() -> cancel(an)).isInstanceOf(SimulatedCrash.class);
        scenario.store.aroundWrites = () -> {};
        // A place is free and Chi waits for it. A later delegate is behind Chi.
        String dung = scenario.register("Dũng", "xom-to").id();
        assertThat(state(chi)).isEqualTo(State.REGISTERED);
        assertThat(state(dung)).isEqualTo(State.WAITLISTED);
    }

    @Test
    void a_waiting_delegate_gets_a_place_of_the_awardees_after_an_award() {
        scenario.register("An", "xom-to");
        scenario.register("Bình", "xom-to");
        String chi = scenario.register("Chi", 1984, "xom-to").id();
        scenario.approve("nomination-1", "Chi", 1984);
        assertThat(state(chi)).isEqualTo(State.REGISTERED);
        assertThat(scenario.delegate(chi).group()).isEqualTo("duoc-khen");
        assertThat(scenario.store.waitingLists.byPool.values()).allMatch(List::isEmpty);
    }

    @Test
    void what_exceeds_the_share_of_a_unit_waits_as_for_a_full_group() {
        DelegateScenario shared = new DelegateScenario(TrungKhanh.rosterWithShares());
        List<String> schools = IntStream.range(0, 12)
                .mapToObj(number -> shared.register(new Person("Giáo viên " + number, "truong-hoc", null), "xom-to")
                        .id())
                .toList();
        assertThat(schools)
                .filteredOn(id -> shared.delegate(id).state() == State.WAITLISTED)
                .containsExactly(schools.get(10), schools.get(11));
        assertThat(shared.register("An", "xom-to").state().state()).isEqualTo(State.REGISTERED);

        shared.cancelDelegate.cancel(schools.getFirst(), null, "bận", TrungKhanh.context());
        assertThat(shared.delegate(schools.get(10)).state()).isEqualTo(State.REGISTERED);
        shared.handleEvents();
        shared.assertConsistent();
    }

    /** Everybody of a merged unit waits no longer than the places of both. */
    @Test
    void who_waits_gets_a_place_of_the_share_that_a_merger_or_a_new_parent_gives() {
        for (UnitTree.Unit kindergarten : List.of(
                new UnitTree.Unit("truong-mam-non", "Trường Mầm non", null, "truong-hoc", false),
                new UnitTree.Unit("truong-mam-non", "Trường Mầm non", "truong-hoc", null, false))) {
            boolean stopped = true;
            for (int moment = 1; stopped; moment++) {
                DelegateScenario crashing = shared();
                String waiting = crashing.register(new Person("Cô Mầm", "truong-mam-non", null), "xom-to")
                        .id();
                crashing.handleEvents();
                assertThat(crashing.delegate(waiting).state()).isEqualTo(State.WAITLISTED);
                crashing.store.aroundWrites = InMemoryStore.crashAt(moment);
                try {
                    crashing.changeUnits(kindergarten);
                } catch (SimulatedCrash crash) {
                    // The fact is delivered again.
                }
                stopped = crashing.isInterrupted();
                crashing.store.aroundWrites = () -> {};
                crashing.handleEvents();
                assertThat(crashing.delegate(waiting).state())
                        .as("after moment " + moment)
                        .isEqualTo(State.REGISTERED);
                crashing.assertConsistent();
            }
        }
    }

    /** The hamlets have taken their place, the schools not. */
    private static DelegateScenario shared() {
        DelegateScenario shared = new DelegateScenario(TrungKhanh.roster(
                4,
                List.of(
                        new Group("xom-to", "Xóm", 2, false, null, List.of(new UnitShare("truong-hoc", 1))),
                        new Group("duoc-khen", "Được khen thưởng", 2, false)),
                TrungKhanh.LATE_AUGUST));
        shared.register("An", "xom-to");
        return shared;
    }

    @Test
    void a_person_with_two_roles_takes_one_place() {
        String an = scenario.register("Nông Thị An", 1984, "xom-to").id();
        scenario.approve("nomination-1", "NÔNG THỊ AN", 1984);
        assertThat(scenario.register("Nông  Thị An", 1984, "xom-to").id()).isEqualTo(an);
        assertThat(scenario.store.delegates.all()).hasSize(1);
        assertThat(scenario.store.places.countTaken()).isEqualTo(1);
        assertThat(scenario.delegate(an).roles().nominations()).containsExactly("nomination-1");
    }

    @Test
    void revoking_an_award_frees_the_place_of_a_delegate_without_another_role() {
        scenario.approve("nomination-1", "An");
        scenario.approve("nomination-2", "Bình");
        scenario.approve("nomination-3", "Chi");
        scenario.revoke("nomination-1");
        Delegate chi = scenario.store
                .delegates
                .findByNomination(TrungKhanh.CONFERENCE, "nomination-3")
                .orElseThrow()
                .state();
        assertThat(chi.state()).isEqualTo(State.REGISTERED);
        scenario.assertConsistent();
    }

    /** D9: 12 leaders of 12, and the awardees' place goes to the next awardee. */
    @Test
    void revoking_an_award_moves_the_delegate_to_a_place_of_the_group_that_remains() {
        scenario.approve("nomination-1", "An", 1984);
        String an = scenario.register("An", 1984, "xom-to").id();
        scenario.approve("nomination-2", "Bình");
        scenario.approve("nomination-3", "Chi");
        scenario.register("Dũng", "xom-to");
        assertThat(scenario.delegate(an).group()).isEqualTo("duoc-khen");
        assertThat(scenario.awardee("nomination-3").state()).isEqualTo(State.WAITLISTED);

        scenario.revoke("nomination-1");

        assertThat(scenario.delegate(an).group()).isEqualTo("xom-to");
        assertThat(state(an)).isEqualTo(State.REGISTERED);
        assertThat(scenario.delegate(an).hold().turn().place()).contains("/xom-to/");
        assertThat(scenario.awardee("nomination-3").state()).isEqualTo(State.REGISTERED);
        scenario.handleEvents();
        scenario.assertConsistent();
    }

    /** The place of the awardees must not stay free, wherever the process stops. */
    @Test
    void a_revocation_that_stops_after_any_write_gives_the_place_to_who_waits_for_it() {
        boolean stopped = true;
        for (int moment = 1; stopped; moment++) {
            DelegateScenario crashing = new DelegateScenario(TrungKhanh.smallRoster(2, 2));
            crashing.approve("nomination-1", "An", 1984);
            crashing.register("An", 1984, "xom-to");
            crashing.approve("nomination-2", "Bình");
            crashing.approve("nomination-3", "Chi");
            crashing.handleEvents();
            crashing.store.aroundWrites = InMemoryStore.crashAt(moment);
            try {
                crashing.revoke("nomination-1");
            } catch (SimulatedCrash crash) {
                // The fact is delivered again.
            }
            stopped = crashing.isInterrupted();
            crashing.store.aroundWrites = () -> {};
            crashing.handleEvents();
            assertThat(crashing.awardee("nomination-3").state())
                    .as("after moment " + moment)
                    .isEqualTo(State.REGISTERED);
            crashing.assertConsistent();
        }
    }

    @Test
    void who_loses_an_award_waits_if_the_group_that_remains_is_full() {
        scenario.approve("nomination-1", "An", 1984);
        String an = scenario.register("An", 1984, "xom-to").id();
        scenario.register("Dũng", "xom-to");
        String em = scenario.register("Em", "xom-to").id();
        scenario.inviteDelegate.invite(an, null, TrungKhanh.context());

        scenario.revoke("nomination-1");

        assertThat(state(an)).isEqualTo(State.WAITLISTED);
        assertThat(scenario.store.places.countTaken(scenario.roster.poolOf(TrungKhanh.CONFERENCE, "xom-to")))
                .isEqualTo(2);
        assertThat(scenario.store.places.countTaken(scenario.roster.poolOf(TrungKhanh.CONFERENCE, "duoc-khen")))
                .isZero();
        scenario.cancelDelegate.cancel(em, null, "bận", TrungKhanh.context());
        assertThat(state(an)).isEqualTo(State.INVITED);
        scenario.assertConsistent();
    }

    @Test
    void a_declined_place_goes_to_the_next_delegate_and_a_later_acceptance_waits() {
        String an = invited("An");
        scenario.register("Bình", "xom-to");
        String chi = scenario.register("Chi", "xom-to").id();

        scenario.answerByLink.answer(an + "#1", new Reply.Decline("ốm"), TrungKhanh.context());
        assertThat(state(chi)).isEqualTo(State.REGISTERED);

        Versioned<Delegate> acceptedAgain =
                scenario.answerByLink.answer(an + "#1", new Reply.Accept(null), TrungKhanh.context());
        assertThat(acceptedAgain.state().state()).isEqualTo(State.WAITLISTED);
        assertThat(scenario.openInvitation.open(an + "#1", TrungKhanh.context()).position())
                .isEqualTo(1);

        cancel(chi);
        assertThat(state(an)).isEqualTo(State.ACCEPTED);
        scenario.assertConsistent();
    }

    @Test
    void opening_a_link_changes_nothing() {
        String an = invited("An");
        var before = scenario.store.delegates.find(an);
        scenario.store.aroundWrites = () -> {
            throw new AssertionError("a write");
        };
        scenario.openInvitation.open(an + "#1", TrungKhanh.context());
        assertThat(scenario.store.delegates.find(an)).isEqualTo(before);
    }

    @Test
    void an_interrupted_invitation_of_all_continues_and_invites_no_delegate_twice() {
        String an = scenario.register("An", "xom-to").id();
        String binh = scenario.register("Bình", "xom-to").id();
        scenario.approve("nomination-1", "Chi");
        scenario.store.rosters.change(
                TrungKhanh.CONFERENCE,
                null,
                TrungKhanh.context(),
                roster -> roster.requestInvitations(TrungKhanh.LATE_JULY));
        var requested = new InvitationsRequestedIntegrationEvent(TrungKhanh.COMMUNE, TrungKhanh.CONFERENCE, 1, 1, null);
        scenario.store.aroundWrites = InMemoryStore.crashAt(4);
        assertThatThrownBy(() -> scenario.onRequested.apply(requested, TrungKhanh.context()))
                .isInstanceOf(SimulatedCrash.class);
        scenario.store.aroundWrites = () -> {};
        scenario.onRequested.apply(requested, TrungKhanh.context());
        scenario.onRequested.apply(requested, TrungKhanh.context());

        assertThat(scenario.store.delegates.events().stream()
                        .filter(event -> event.event() instanceof DelegateEvent.DelegateInvited))
                .hasSize(3)
                .map(InMemoryAggregates.RecordedEvent::id)
                .contains(an, binh)
                .doesNotHaveDuplicates();
    }

    @Test
    void an_answer_entered_by_an_officer_is_marked_as_such() {
        String an = invited("An");
        answer(an, new Reply.Accept("xe lăn"));
        Answer answer = Objects.requireNonNull(scenario.delegate(an).answer());
        assertThat(answer.by()).isEqualTo(Answer.Via.OFFICER);
        assertThat(answer.needs()).isEqualTo("xe lăn");
    }

    private String invited(String name) {
        String id = scenario.register(name, "xom-to").id();
        scenario.inviteDelegate.invite(id, null, TrungKhanh.context());
        return id;
    }

    private void answer(String id, Reply reply) {
        scenario.enterAnswer.enter(id, null, reply, TrungKhanh.context());
    }

    private void cancel(String id) {
        scenario.cancelDelegate.cancel(id, null, "bận", TrungKhanh.context());
    }

    private State state(String id) {
        return scenario.delegate(id).state();
    }
}
