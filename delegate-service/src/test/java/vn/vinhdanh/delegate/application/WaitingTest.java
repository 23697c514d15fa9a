package vn.vinhdanh.delegate.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.delegate.domain.delegate.Answer;
import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.delegate.DelegateEvent;
import vn.vinhdanh.delegate.domain.delegate.DelegateRules.APersonComesInOnePlace;
import vn.vinhdanh.delegate.domain.delegate.DelegateRules.ASubstituteIsNotYetADelegate;
import vn.vinhdanh.delegate.domain.delegate.Reply;
import vn.vinhdanh.delegate.domain.delegate.State;
import vn.vinhdanh.delegate.fixtures.TrungKhanh;
import vn.vinhdanh.kernel.Versioned;

/** Two places for the villages, two for the commended. */
class WaitingTest {

    private final World world = new World(TrungKhanh.smallRoster(2, 2));

    @Test
    void who_waits_moves_up_in_the_order_of_coming() {
        String an = world.register("An", "xom-to").id();
        String binh = world.register("Bình", "xom-to").id();
        String chi = world.register("Chi", "xom-to").id();
        String dung = world.register("Dũng", "xom-to").id();
        assertThat(state(chi)).isEqualTo(State.WAITLISTED);
        assertThat(world.events(dung))
                .last()
                .isInstanceOfSatisfying(
                        DelegateEvent.DelegateWaitlisted.class,
                        waits -> assertThat(waits.position()).isEqualTo(2));

        cancel(an);
        assertThat(state(chi)).isEqualTo(State.REGISTERED);
        assertThat(state(dung)).isEqualTo(State.WAITLISTED);

        cancel(binh);
        assertThat(state(dung)).isEqualTo(State.REGISTERED);
        world.assertInAgreement();
    }

    @Test
    void nobody_overtakes_who_waits() {
        String an = world.register("An", "xom-to").id();
        world.register("Bình", "xom-to");
        String chi = world.register("Chi", "xom-to").id();
        world.memory.fuse = dieAtWrite(5);
        assertThatThrownBy(() -> cancel(an)).isInstanceOf(Memory.Crash.class);
        world.memory.fuse = () -> {};
        // The place is free and Chi waits; who comes now stands behind.
        String dung = world.register("Dũng", "xom-to").id();
        assertThat(state(chi)).isEqualTo(State.REGISTERED);
        assertThat(state(dung)).isEqualTo(State.WAITLISTED);
    }

    @Test
    void who_waits_comes_in_as_an_awardee() {
        world.register("An", "xom-to");
        world.register("Bình", "xom-to");
        String chi = world.register("Chi", "xom-to").id();
        world.approve("nomination-1", "Chi");
        assertThat(state(chi)).isEqualTo(State.REGISTERED);
        assertThat(world.delegate(chi).group()).isEqualTo("duoc-khen");
        assertThat(world.memory.lists.values()).allMatch(java.util.List::isEmpty);
    }

    @Test
    void one_person_in_two_roles_takes_one_place() {
        String an = world.register("Nông Thị An", "xom-to").id();
        world.approve("nomination-1", "NÔNG THỊ AN");
        assertThat(world.register("Nong Thi An", "duoc-khen").id()).isEqualTo(an);
        assertThat(world.memory.delegateDocuments.byId).hasSize(1);
        assertThat(world.memory.places.values().stream().filter(place -> place.holder() != null))
                .hasSize(1);
        assertThat(world.delegate(an).roles().nominations()).containsExactly("nomination-1");
    }

    @Test
    void a_revoked_award_frees_the_place_of_who_came_for_it_alone() {
        world.approve("nomination-1", "An");
        world.approve("nomination-2", "Bình");
        world.approve("nomination-3", "Chi");
        world.revoke("nomination-1");
        Delegate chi = world.memory
                .delegateLists()
                .ofNomination(TrungKhanh.CONFERENCE, "nomination-3")
                .orElseThrow()
                .state();
        assertThat(chi.state()).isEqualTo(State.REGISTERED);
        world.assertInAgreement();
    }

    @Test
    void who_declines_gives_the_place_to_who_waits_and_coming_back_waits_in_turn() {
        String an = invited("An");
        world.register("Bình", "xom-to");
        String chi = world.register("Chi", "xom-to").id();

        world.answerByLink.answer(an + "#1", new Reply.Decline("ốm"), TrungKhanh.cause());
        assertThat(state(chi)).isEqualTo(State.REGISTERED);

        Versioned<Delegate> back = world.answerByLink.answer(an + "#1", new Reply.Accept(null), TrungKhanh.cause());
        assertThat(back.state().state()).isEqualTo(State.WAITLISTED);
        assertThat(world.open.open(an + "#1", TrungKhanh.cause()).position()).isEqualTo(1);

        cancel(chi);
        assertThat(state(an)).isEqualTo(State.ACCEPTED);
        world.assertInAgreement();
    }

    @Test
    void a_substitute_is_nobody_who_comes_already_and_takes_no_second_place() {
        String an = invited("An");
        world.register("Bình", "xom-to");
        assertThatThrownBy(() -> answer(an, new Reply.Substitute("binh", null)))
                .isInstanceOf(ASubstituteIsNotYetADelegate.class);
        assertThat(state(an)).isEqualTo(State.INVITED);

        answer(an, new Reply.Substitute("Chi", null));
        assertThatThrownBy(() -> world.register("Chi", "xom-to")).isInstanceOf(APersonComesInOnePlace.class);

        answer(an, new Reply.Accept(null));
        assertThat(world.register("Chi", "xom-to").state().state()).isEqualTo(State.WAITLISTED);
    }

    @Test
    void an_award_finds_its_person_even_who_stands_in_for_another() {
        String an = invited("An");
        answer(an, new Reply.Substitute("Chi", null));
        world.approve("nomination-1", "Chi");
        assertThat(world.memory.delegateLists().ofNomination(TrungKhanh.CONFERENCE, "nomination-1"))
                .map(awardee -> awardee.state().person().name())
                .contains("Chi");
    }

    @Test
    void opening_a_link_changes_nothing() {
        String an = invited("An");
        var before = world.memory.delegateDocuments.find(an);
        world.memory.fuse = () -> {
            throw new AssertionError("nothing is written");
        };
        world.open.open(an + "#1", TrungKhanh.cause());
        assertThat(world.memory.delegateDocuments.find(an)).isEqualTo(before);
    }

    @Test
    void inviting_everybody_stopped_half_way_goes_on_and_invites_nobody_twice() {
        String an = world.register("An", "xom-to").id();
        String binh = world.register("Bình", "xom-to").id();
        world.approve("nomination-1", "Chi");
        var everybody = new InvitationsRequestedIntegrationEvent(TrungKhanh.COMMUNE, TrungKhanh.CONFERENCE);
        world.memory.fuse = dieAtWrite(4);
        assertThatThrownBy(() -> world.inviteAll.apply(everybody, TrungKhanh.cause()))
                .isInstanceOf(Memory.Crash.class);
        world.memory.fuse = () -> {};
        world.inviteAll.apply(everybody, TrungKhanh.cause());
        world.inviteAll.apply(everybody, TrungKhanh.cause());

        assertThat(world.memory.delegateDocuments.outbox.stream()
                        .filter(event -> event.event() instanceof DelegateEvent.DelegateInvited))
                .hasSize(3)
                .map(Memory.Event::id)
                .contains(an, binh)
                .doesNotHaveDuplicates();
    }

    @Test
    void an_officer_enters_an_answer_as_the_officer() {
        String an = invited("An");
        answer(an, new Reply.Accept("xe lăn"));
        Answer answer = Objects.requireNonNull(world.delegate(an).answer());
        assertThat(answer.by()).isEqualTo(Answer.Via.OFFICER);
        assertThat(answer.needs()).isEqualTo("xe lăn");
    }

    private String invited(String name) {
        String id = world.register(name, "xom-to").id();
        world.invite.invite(id, null, TrungKhanh.cause());
        return id;
    }

    private void answer(String id, Reply reply) {
        world.answer.enter(id, null, reply, TrungKhanh.cause());
    }

    private void cancel(String id) {
        world.cancel.cancel(id, null, "bận", TrungKhanh.cause());
    }

    private State state(String id) {
        return world.delegate(id).state();
    }

    /** Each write is asked twice: before and after. */
    private static Memory.Fuse dieAtWrite(int moment) {
        int[] count = {0};
        return () -> {
            if (++count[0] == moment) {
                throw new Memory.Crash();
            }
        };
    }
}
