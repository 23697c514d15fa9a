package vn.vinhdanh.delegate.application;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.delegate.fixtures.People.PLAIN_LINKS;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.domain.delegate.Contact;
import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.delegate.DelegateEvent;
import vn.vinhdanh.delegate.domain.delegate.Reservation;
import vn.vinhdanh.delegate.domain.delegate.State;
import vn.vinhdanh.delegate.domain.roster.PlaceGeneration;
import vn.vinhdanh.delegate.domain.roster.Pool;
import vn.vinhdanh.delegate.domain.roster.Roster;
import vn.vinhdanh.delegate.fixtures.TrungKhanh;
import vn.vinhdanh.kernel.Ids;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.Versioned;

/** One conference with all its verbs, on a store in memory. */
final class World {

    final Memory memory = new Memory();
    final Roster roster;
    final PlaceDelegate place;
    final RegisterDelegate register;
    final CancelDelegate cancel;
    final InviteDelegate invite;
    final EnterAnswer answer;
    final AnswerByLink answerByLink;
    final OpenInvitation open;
    final OnNominationApproved approved;
    final OnAwardRevoked revoked;
    final OnInvitationsRequested inviteAll;
    private final AtomicInteger delivered = new AtomicInteger();

    World(Roster roster) {
        this.roster = roster;
        var delegates = memory.delegates();
        var rosters = memory.rosters();
        var waiting = memory.waitingLists();
        var persons = memory.memoryPersons();
        place = new PlaceDelegate(delegates, rosters, memory.memoryPlaces(), waiting);
        RegisterOrMergePerson welcome = new RegisterOrMergePerson(delegates, persons, place);
        ReserveSubstitute substitute = new ReserveSubstitute(delegates, persons);
        register = new RegisterDelegate(rosters, welcome, new Ids(() -> TrungKhanh.LATE_JULY));
        cancel = new CancelDelegate(delegates, place);
        invite = new InviteDelegate(delegates, rosters, PLAIN_LINKS);
        answer = new EnterAnswer(delegates, substitute, place);
        answerByLink = new AnswerByLink(PLAIN_LINKS, delegates, rosters, substitute, place);
        open = new OpenInvitation(PLAIN_LINKS, delegates, rosters, waiting);
        approved = new OnNominationApproved(rosters, welcome);
        revoked = new OnAwardRevoked(delegates, memory.delegateLists(), rosters, place);
        inviteAll = new OnInvitationsRequested(delegates, memory.delegateLists(), rosters, PLAIN_LINKS);
        for (Pool pool : roster.pools(TrungKhanh.CONFERENCE)) {
            memory.memoryPlaces().lay(pool);
            waiting.open(pool);
        }
        rosters.add(TrungKhanh.CONFERENCE, Outcome.of(roster), TrungKhanh.cause());
    }

    Versioned<Delegate> register(String name, String group) {
        return register(name, null, group);
    }

    Versioned<Delegate> register(String name, @Nullable Integer birthYear, String group) {
        return register.register(
                        new Registration(
                                TrungKhanh.CONFERENCE, group, "xom-to-dan-pho", name, null, birthYear, Contact.NONE),
                        null,
                        TrungKhanh.cause())
                .delegate();
    }

    void approve(String nomination, String name) {
        approved.apply(
                new NominationApprovedIntegrationEvent(
                        TrungKhanh.COMMUNE, TrungKhanh.CONFERENCE, nomination, "xom-to-dan-pho", name, null, null),
                TrungKhanh.cause());
    }

    void revoke(String nomination) {
        revoked.apply(
                new AwardRevokedIntegrationEvent(
                        TrungKhanh.COMMUNE, TrungKhanh.CONFERENCE, nomination, "Kê khai không đúng"),
                TrungKhanh.cause());
    }

    Delegate delegate(String id) {
        return memory.delegateDocuments.find(id).orElseThrow().state();
    }

    List<DelegateEvent> events(String id) {
        return memory.delegateDocuments.outbox.stream()
                .filter(event -> event.id().equals(id))
                .map(Memory.Event::event)
                .toList();
    }

    /** What the service does on its own events, for all that have not been delivered; each at least once. */
    void deliver() {
        while (delivered.get() < memory.delegateDocuments.outbox.size()) {
            react(memory.delegateDocuments.outbox.get(delivered.get()));
            delivered.incrementAndGet();
        }
    }

    private void react(Memory.Event<DelegateEvent> event) {
        switch (event.event()) {
            case DelegateEvent.DelegateProposed any -> place.place(event.id(), TrungKhanh.cause());
            case DelegateEvent.DelegateWaitlisted any -> place.place(event.id(), TrungKhanh.cause());
            case DelegateEvent.DelegateCancelled any -> place.place(event.id(), TrungKhanh.cause());
            case DelegateEvent.InvitationAnswered any -> place.place(event.id(), TrungKhanh.cause());
            case DelegateEvent.DelegateRegistered any -> {}
            case DelegateEvent.DelegateInvited any -> {}
            case DelegateEvent.DelegateCheckedIn any -> {}
        }
    }

    /** What must hold whenever nothing is left to do. */
    void assertInAgreement() {
        memory.places.forEach((id, place) -> {
            if (place.holder() != null) {
                assertThat(delegate(place.holder()).hold())
                        .as("who holds " + id + " knows it")
                        .isEqualTo(new Reservation(Reservation.Stage.HELD, new PlaceGeneration(id, place.turn())));
            }
        });
        memory.delegateDocuments.byId.values().forEach(stored -> {
            Delegate delegate = stored.state();
            Reservation hold = delegate.hold();
            boolean holds = hold != null && hold.is(Reservation.Stage.HELD);
            assertThat(holds).as(delegate.toString()).isEqualTo(hasPlace(delegate));
            if (holds) {
                assertThat(memory.places.get(hold.turn().place()))
                        .as("the place of " + delegate)
                        .isEqualTo(new Memory.Place(hold.turn().number(), stored.id()));
            }
            assertThat(delegate.state()).as("nobody is left looking").isNotEqualTo(State.PROPOSED);
            if (delegate.state() == State.WAITLISTED) {
                delegate.roles().groups().forEach(group -> {
                    Pool pool = roster.poolOf(TrungKhanh.CONFERENCE, group);
                    assertThat(memory.lists.get(pool.id()))
                            .as("waits in " + group)
                            .contains(stored.id());
                    assertThat(memory.memoryPlaces().free(pool, 0))
                            .as("nobody waits beside a free place of " + group)
                            .isEmpty();
                });
            }
        });
    }

    private static boolean hasPlace(Delegate delegate) {
        return switch (delegate.state()) {
            case REGISTERED, INVITED, ACCEPTED, SUBSTITUTED, CHECKED_IN -> true;
            case PROPOSED, WAITLISTED, DECLINED, CANCELLED -> false;
        };
    }
}
