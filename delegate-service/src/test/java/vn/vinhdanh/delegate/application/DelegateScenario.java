package vn.vinhdanh.delegate.application;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.delegate.fixtures.People.PLAIN_LINKS;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.application.InMemoryStore.SimulatedCrash;
import vn.vinhdanh.delegate.domain.delegate.Contact;
import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.delegate.DelegateEvent;
import vn.vinhdanh.delegate.domain.delegate.Reservation;
import vn.vinhdanh.delegate.domain.delegate.State;
import vn.vinhdanh.delegate.domain.roster.Group;
import vn.vinhdanh.delegate.domain.roster.PlaceGeneration;
import vn.vinhdanh.delegate.domain.roster.Pool;
import vn.vinhdanh.delegate.domain.roster.Roster;
import vn.vinhdanh.delegate.fixtures.TrungKhanh;
import vn.vinhdanh.kernel.Ids;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.testkit.InMemoryAggregates;

/** One conference with all its use cases, on a store in memory. */
final class DelegateScenario {

    final InMemoryStore store = new InMemoryStore();
    final Roster roster;
    final PlaceDelegate placeDelegate;
    final RegisterDelegate registerDelegate;
    final CancelDelegate cancelDelegate;
    final InviteDelegate inviteDelegate;
    final EnterAnswer enterAnswer;
    final AnswerByLink answerByLink;
    final OpenInvitation openInvitation;
    final DescribeDelegate describeDelegate;
    final ListDelegates listDelegates;
    final OnNominationApproved onApproved;
    final OnAwardRevoked onRevoked;
    final OnInvitationsRequested onRequested;
    final OnConferencePlanned onPlanned;
    private final Deque<Runnable> interrupted = new ArrayDeque<>();
    private int handled;

    DelegateScenario(Roster roster) {
        this.roster = roster;
        var delegates = store.delegates;
        var rosters = store.rosters;
        var waiting = store.waitingLists;
        var persons = store.persons;
        placeDelegate = new PlaceDelegate(delegates, rosters, store.places, waiting);
        RegisterOrMergePerson registerOrMerge = new RegisterOrMergePerson(delegates, persons, placeDelegate);
        ReserveSubstitute reserveSubstitute = new ReserveSubstitute(delegates, persons);
        registerDelegate = new RegisterDelegate(rosters, registerOrMerge, new Ids(() -> TrungKhanh.LATE_JULY));
        cancelDelegate = new CancelDelegate(delegates, placeDelegate);
        inviteDelegate = new InviteDelegate(delegates, rosters);
        enterAnswer = new EnterAnswer(delegates, reserveSubstitute, placeDelegate);
        answerByLink = new AnswerByLink(PLAIN_LINKS, delegates, rosters, reserveSubstitute, placeDelegate);
        openInvitation = new OpenInvitation(PLAIN_LINKS, delegates, rosters, waiting);
        describeDelegate = new DescribeDelegate(rosters, waiting);
        listDelegates = new ListDelegates(delegates, describeDelegate);
        onApproved = new OnNominationApproved(rosters, registerOrMerge);
        onRevoked = new OnAwardRevoked(delegates, delegates, rosters, placeDelegate);
        onRequested = new OnInvitationsRequested(delegates, delegates, rosters);
        onPlanned = new OnConferencePlanned(
                rosters,
                store.places,
                waiting,
                new ReseatDelegates(delegates, delegates, rosters, store.places, placeDelegate),
                now -> false);
        for (Pool pool : roster.pools(TrungKhanh.CONFERENCE)) {
            store.places.createAll(pool);
            waiting.create(pool);
        }
        rosters.add(TrungKhanh.CONFERENCE, Outcome.of(roster), TrungKhanh.context());
    }

    Versioned<Delegate> register(String name, String group) {
        return register(name, null, group);
    }

    Versioned<Delegate> register(String name, @Nullable Integer birthYear, String group) {
        return registerDelegate
                .register(
                        new Registration(
                                TrungKhanh.CONFERENCE, group, "xom-to-dan-pho", name, null, birthYear, Contact.NONE),
                        null,
                        TrungKhanh.context())
                .delegate();
    }

    void approve(String nomination, String name) {
        deliver(() -> onApproved.apply(
                new NominationApprovedIntegrationEvent(
                        TrungKhanh.COMMUNE, TrungKhanh.CONFERENCE, nomination, "xom-to-dan-pho", name, null, null),
                TrungKhanh.context()));
    }

    /** A change of the plan: groups and cap. */
    void plan(int sequence, int cap, Group... groups) {
        deliver(() -> onPlanned.apply(
                new ConferencePlannedIntegrationEvent(
                        TrungKhanh.COMMUNE,
                        TrungKhanh.CONFERENCE,
                        sequence,
                        0,
                        "Hội nghị",
                        "Ủy ban nhân dân xã Trùng Khánh",
                        new ConferencePlannedIntegrationEvent.Signatory("Chủ tịch", "Hoàng Văn Tiến"),
                        new ConferencePlannedIntegrationEvent.Venue("Hội trường tầng 2", "xã Trùng Khánh"),
                        cap,
                        Stream.of(groups)
                                .map(group -> new ConferencePlannedIntegrationEvent.Group(
                                        group.code(), group.name(), group.quota(), group.quotaIsSample()))
                                .toList(),
                        "duoc-khen",
                        List.of(new ConferencePlannedIntegrationEvent.Unit("xom-to-dan-pho", "Các xóm")),
                        null),
                TrungKhanh.context()));
    }

    Roster currentRoster() {
        return store.rosters.find(TrungKhanh.CONFERENCE).orElseThrow().state();
    }

    void revoke(String nomination) {
        deliver(() -> onRevoked.apply(
                new AwardRevokedIntegrationEvent(
                        TrungKhanh.COMMUNE, TrungKhanh.CONFERENCE, nomination, "Kê khai không đúng"),
                TrungKhanh.context()));
    }

    /** Delivers an event of nomination-service after the events whose handlers a crash interrupted, as Kafka does. */
    private void deliver(Runnable handler) {
        redeliver();
        try {
            handler.run();
        } catch (SimulatedCrash crash) {
            interrupted.add(handler);
            throw crash;
        }
    }

    boolean isInterrupted() {
        return !interrupted.isEmpty();
    }

    private void redeliver() {
        while (!interrupted.isEmpty()) {
            interrupted.element().run();
            interrupted.remove();
        }
    }

    Delegate delegate(String id) {
        return versioned(id).state();
    }

    Versioned<Delegate> versioned(String id) {
        return store.delegates.find(id).orElseThrow();
    }

    List<DelegateEvent> events(String id) {
        return store.delegates.events().stream()
                .filter(event -> event.id().equals(id))
                .map(InMemoryAggregates.RecordedEvent::event)
                .toList();
    }

    /** Handles all events that have not been handled yet: interrupted ones of nomination-service, then the own ones. */
    void handleEvents() {
        redeliver();
        for (var events = store.delegates.events(); handled < events.size(); events = store.delegates.events()) {
            handle(events.get(handled));
            handled++;
        }
    }

    private void handle(InMemoryAggregates.RecordedEvent<DelegateEvent> event) {
        switch (event.event()) {
            case DelegateEvent.DelegateProposed any -> placeDelegate.place(event.id(), TrungKhanh.context());
            case DelegateEvent.DelegateWaitlisted any -> placeDelegate.place(event.id(), TrungKhanh.context());
            case DelegateEvent.DelegateCancelled any -> placeDelegate.place(event.id(), TrungKhanh.context());
            case DelegateEvent.InvitationAnswered any -> placeDelegate.place(event.id(), TrungKhanh.context());
            case DelegateEvent.DelegateRegistered any -> {}
            case DelegateEvent.DelegateInvited any -> {}
            case DelegateEvent.InvitationIssued any -> {}
            case DelegateEvent.DelegateCheckedIn any -> {}
            case DelegateEvent.DelegateCheckInUndone any -> {}
            case DelegateEvent.DelegateErased any -> {}
        }
    }

    /** Checks what holds when no event is left to handle. */
    void assertConsistent() {
        store.places.byId.forEach((id, place) -> {
            if (place.holder() != null) {
                assertThat(delegate(place.holder()).hold())
                        .as("the delegate that holds " + id)
                        .isEqualTo(
                                new Reservation(Reservation.Stage.HELD, new PlaceGeneration(id, place.generation())));
            }
        });
        store.delegates.all().forEach(found -> {
            Delegate delegate = found.state();
            Reservation reservation = delegate.hold();
            boolean holds = reservation != null && reservation.is(Reservation.Stage.HELD);
            assertThat(holds).as(delegate.toString()).isEqualTo(hasPlace(delegate));
            if (holds) {
                assertThat(store.places.byId.get(reservation.turn().place()))
                        .as("the place of " + delegate)
                        .isEqualTo(new InMemoryStore.Place(reservation.turn().number(), found.id()));
            }
            assertThat(delegate.state())
                    .as("no delegate still looks for a place")
                    .isNotEqualTo(State.PROPOSED);
            if (delegate.state() == State.WAITLISTED) {
                delegate.roles().groups().forEach(group -> {
                    Pool pool = currentRoster().poolOf(TrungKhanh.CONFERENCE, group);
                    assertThat(store.waitingLists.byPool.get(pool.id()))
                            .as("waits in " + group)
                            .contains(found.id());
                    assertThat(store.places.findFree(pool, 0))
                            .as("no delegate waits while there is a free place of " + group)
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
