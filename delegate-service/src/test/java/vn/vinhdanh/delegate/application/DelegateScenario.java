package vn.vinhdanh.delegate.application;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.delegate.fixtures.People.PLAIN_LINKS;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.application.InMemoryStore.SimulatedCrash;
import vn.vinhdanh.delegate.domain.delegate.Award;
import vn.vinhdanh.delegate.domain.delegate.Contact;
import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.delegate.DelegateEvent;
import vn.vinhdanh.delegate.domain.delegate.JoinedRecord;
import vn.vinhdanh.delegate.domain.delegate.Person;
import vn.vinhdanh.delegate.domain.delegate.PossibleDuplicates;
import vn.vinhdanh.delegate.domain.delegate.Reservation;
import vn.vinhdanh.delegate.domain.delegate.Salutation;
import vn.vinhdanh.delegate.domain.delegate.State;
import vn.vinhdanh.delegate.domain.roster.Group;
import vn.vinhdanh.delegate.domain.roster.PlaceGeneration;
import vn.vinhdanh.delegate.domain.roster.Pool;
import vn.vinhdanh.delegate.domain.roster.Roster;
import vn.vinhdanh.delegate.domain.roster.UnitShare;
import vn.vinhdanh.delegate.fixtures.TrungKhanh;
import vn.vinhdanh.kernel.Ids;
import vn.vinhdanh.kernel.MissingPrerequisite;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.UnitTree;
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
    final AbsorbMerged absorbMerged;
    final OnDelegateJudged onJudged;
    final JudgePossibleDuplicate judge;
    final PartRecord part;
    final ListPossibleDuplicates listPossibleDuplicates;
    final CheckInDelegate checkInDelegate;
    final FollowChangedUnits followChangedUnits;
    final ChangeContact changeContact;
    final UndoCheckIn undoCheckIn;
    final RequestInvitations requestInvitations;
    final OnConferenceClosed onClosed;
    final EraseDelegate eraseDelegate;
    final OnDelegateErased onErased;
    private final Deque<Runnable> interrupted = new ArrayDeque<>();
    private int handled;
    private UnitTree register = UnitTree.EMPTY;

    DelegateScenario(Roster roster) {
        this.roster = roster;
        var delegates = store.delegates;
        var rosters = store.rosters;
        var waiting = store.waitingLists;
        var persons = store.persons;
        placeDelegate = new PlaceDelegate(delegates, rosters, store.places, waiting);
        FollowMerged followMerged = new FollowMerged(delegates);
        RegisterOrJoinPerson registerOrJoin = new RegisterOrJoinPerson(delegates, persons, followMerged, placeDelegate);
        LoseAward loseAward = new LoseAward(delegates, delegates, rosters, followMerged, placeDelegate);
        absorbMerged = new AbsorbMerged(delegates, followMerged, loseAward, placeDelegate);
        MergeDelegates merge = new MergeDelegates(delegates, followMerged, absorbMerged, placeDelegate);
        FinishParting finishParting = new FinishParting(delegates, persons, followMerged, loseAward, placeDelegate);
        onJudged = new OnDelegateJudged(delegates, merge, finishParting);
        judge = new JudgePossibleDuplicate(delegates, rosters, onJudged, followMerged);
        part = new PartRecord(delegates, rosters, finishParting, placeDelegate);
        listPossibleDuplicates = new ListPossibleDuplicates(rosters, delegates);
        checkInDelegate = new CheckInDelegate(delegates, rosters, followMerged);
        changeContact = new ChangeContact(delegates, rosters);
        undoCheckIn = new UndoCheckIn(delegates, rosters);
        requestInvitations = new RequestInvitations(rosters);
        onClosed = new OnConferenceClosed(rosters);
        eraseDelegate = new EraseDelegate(delegates, rosters, persons);
        onErased = new OnDelegateErased(delegates);
        registerDelegate = new RegisterDelegate(
                rosters, registerOrJoin, (conference, context) -> {}, new Ids(() -> TrungKhanh.LATE_JULY));
        cancelDelegate = new CancelDelegate(delegates, rosters, placeDelegate);
        inviteDelegate = new InviteDelegate(delegates, rosters, store.seating);
        enterAnswer = new EnterAnswer(delegates, rosters, placeDelegate);
        answerByLink = new AnswerByLink(PLAIN_LINKS, delegates, rosters, placeDelegate);
        openInvitation = new OpenInvitation(PLAIN_LINKS, delegates, rosters, waiting, store.seating);
        describeDelegate = new DescribeDelegate(rosters, waiting);
        listDelegates = new ListDelegates(delegates, describeDelegate);
        onApproved = new OnNominationApproved(rosters, delegates, registerOrJoin, followMerged, placeDelegate);
        onRevoked = new OnAwardRevoked(loseAward);
        onRequested = new OnInvitationsRequested(delegates, delegates, rosters, store.seating);
        ReseatDelegates reseat = new ReseatDelegates(
                delegates,
                rosters,
                new MoveToOwnPool(delegates, rosters, store.places, placeDelegate),
                new ReleaseOrphanedPlaces(delegates, store.places),
                new PlaceWaiting(waiting, placeDelegate));
        onPlanned = new OnConferencePlanned(rosters, store.places, waiting, reseat, now -> false);
        followChangedUnits = new FollowChangedUnits(
                commune -> List.of(TrungKhanh.CONFERENCE), new FollowUnits(rosters, commune -> register, reseat));
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
        return register(new Person(name, "xom-to-dan-pho", birthYear), group);
    }

    Versioned<Delegate> register(Person person, String group) {
        return registerDelegate
                .register(
                        new Registration(
                                TrungKhanh.CONFERENCE,
                                group,
                                person.unit(),
                                person.name(),
                                null,
                                person.birthYear(),
                                person.salutation(),
                                Contact.NONE),
                        null,
                        TrungKhanh.context())
                .delegate();
    }

    void approve(String nomination, String name) {
        approve(nomination, name, null);
    }

    void approve(String nomination, String name, @Nullable Integer birthYear) {
        approve(nomination, new Person(name, "xom-to-dan-pho", birthYear));
    }

    /** Proposed by the hamlets, whichever the person's own unit is. */
    void approve(String nomination, Person person) {
        Salutation salutation = person.salutation();
        deliver(() -> onApproved.apply(
                new NominationApprovedIntegrationEvent(
                        TrungKhanh.COMMUNE,
                        TrungKhanh.CONFERENCE,
                        nomination,
                        "xom-to-dan-pho",
                        person.name(),
                        null,
                        person.birthYear(),
                        salutation == null ? null : salutation.name(),
                        person.address(),
                        person.unit().equals("xom-to-dan-pho") ? null : person.unit(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null),
                TrungKhanh.context()));
    }

    Delegate awardee(String nomination) {
        return store.delegates
                .findByNomination(TrungKhanh.CONFERENCE, nomination)
                .orElseThrow()
                .state();
    }

    String awardeeId(String nomination) {
        return store.delegates
                .findByNomination(TrungKhanh.CONFERENCE, nomination)
                .orElseThrow()
                .id();
    }

    /** The first who was registered under the name. */
    String idOf(String name) {
        return store.delegates.all().stream()
                .filter(each -> each.state().person().name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    PossibleDuplicates.Questions questions() {
        return listPossibleDuplicates.list(TrungKhanh.CONFERENCE, TrungKhanh.SECRETARIAT);
    }

    /** @return id of the delegate that remains */
    String judgeSame(String one, String other) {
        return judge.judge(one, null, other, true, "Cùng số điện thoại", TrungKhanh.context())
                .id();
    }

    void judgeSomebodyElse(String one, String other) {
        judge.judge(one, null, other, false, "Hai người ở hai xóm", TrungKhanh.context());
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
                                        group.code(),
                                        group.name(),
                                        group.quota(),
                                        group.quotaIsSample(),
                                        group.units(),
                                        quotas(group.shares())))
                                .toList(),
                        "duoc-khen",
                        List.of(new ConferencePlannedIntegrationEvent.Unit("xom-to-dan-pho", "Các xóm")),
                        null,
                        List.of(),
                        null),
                TrungKhanh.context()));
    }

    /** A change of the commune's register of units. */
    void changeUnits(UnitTree.Unit... units) {
        deliver(() -> {
            register = new UnitTree(List.of(units));
            followChangedUnits.apply(TrungKhanh.COMMUNE, TrungKhanh.context());
        });
    }

    private static @Nullable Map<String, Integer> quotas(@Nullable List<UnitShare> shares) {
        if (shares == null) {
            return null;
        }
        Map<String, Integer> quotas = new LinkedHashMap<>();
        shares.forEach(share -> quotas.put(share.unit(), share.places()));
        return quotas;
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

    /**
     * Delivers an event of nomination-service after the events that a crash interrupted or that waited, one at a time, as
     * Kafka does with those of one nomination.
     */
    private synchronized void deliver(Runnable handler) {
        redeliver();
        try {
            handler.run();
        } catch (SimulatedCrash | MissingPrerequisite notDone) {
            interrupted.add(handler);
            throw notDone;
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
            case DelegateEvent.DelegateCancelled any -> absorbMerged.absorb(event.id(), TrungKhanh.context());
            case DelegateEvent.DelegateJudged any ->
                onJudged.apply(new PlacingIntegrationEvent(TrungKhanh.COMMUNE, event.id()), TrungKhanh.context());
            case DelegateEvent.InvitationAnswered any -> placeDelegate.place(event.id(), TrungKhanh.context());
            case DelegateEvent.DelegateRegistered any -> {}
            case DelegateEvent.DelegateInvited any -> {}
            case DelegateEvent.InvitationIssued any -> {}
            case DelegateEvent.DelegateCheckedIn any -> {}
            case DelegateEvent.DelegateCheckInUndone any -> {}
            case DelegateEvent.DelegateErased any ->
                onErased.apply(
                        new DelegateErasedIntegrationEvent(TrungKhanh.COMMUNE, event.id()), TrungKhanh.context());
        }
    }

    /** Checks what holds when no event is left to handle. */
    void assertConsistent() {
        assertEachAwardHasOneDelegate();
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
                if (register.equals(UnitTree.EMPTY)) {
                    assertCountsForItsUnit(delegate);
                }
            }
            if (delegate.mergedInto() != null) {
                assertThat(delegate.state()).as("was merged: " + delegate).isEqualTo(State.CANCELLED);
                remainsSomewhere(found.id());
            }
            assertThat(delegate.known().parting())
                    .as("everything parted has a delegate")
                    .isEmpty();
            if (delegate.mergedInto() == null) {
                assertNobodyIsJoinedAndBeside(delegate);
            }
            assertThat(delegate.state())
                    .as("no delegate still looks for a place")
                    .isNotEqualTo(State.PROPOSED);
            if (delegate.state() == State.WAITLISTED) {
                delegate.roles().groups().stream()
                        .flatMap(group -> delegate.poolsOf(group, currentRoster()).stream())
                        .forEach(pool -> {
                            assertThat(store.waitingLists.byPool.get(pool.id()))
                                    .as("waits in " + pool)
                                    .contains(found.id());
                            assertThat(store.places.findFree(pool, 0))
                                    .as("no delegate waits while there is a free place of " + pool)
                                    .isEmpty();
                        });
            }
        });
    }

    /** Not while people are registered in the very moment of a merger: the next fact of plan or register moves them. */
    void assertEachCountsForItsUnit() {
        store.delegates.all().stream()
                .map(Versioned::state)
                .filter(delegate -> delegate.hold() != null && hasPlace(delegate))
                .forEach(this::assertCountsForItsUnit);
    }

    private void assertCountsForItsUnit(Delegate delegate) {
        assertThat(delegate.poolsIn(currentRoster()))
                .as("no place of another unit's share, or beside the own one: " + delegate)
                .anyMatch(pool -> pool.contains(delegate.hold().turn()));
    }

    private void assertNobodyIsJoinedAndBeside(Delegate delegate) {
        for (JoinedRecord record : delegate.known().records()) {
            if (record.id() != null && store.delegates.find(record.id()).isPresent()) {
                assertThat(delegate(record.id()).mergedInto())
                        .as("is joined, and a delegate beside it too: " + record + " of " + delegate)
                        .isNotNull();
            }
        }
    }

    /** No two are merged into each other. */
    private void remainsSomewhere(String id) {
        Set<String> seen = new HashSet<>();
        for (String at = id; at != null; at = delegate(at).mergedInto()) {
            assertThat(seen.add(at)).as("merged in a circle: " + seen).isTrue();
        }
    }

    /** Also of those that an officer took off the list. Nobody has an award that was revoked from one of them. */
    private void assertEachAwardHasOneDelegate() {
        Set<Award> awards = store.delegates.all().stream()
                .flatMap(delegate -> delegate.state().roles().awards().stream())
                .collect(Collectors.toSet());
        for (Award award : awards) {
            List<Delegate> having = store.delegates.all().stream()
                    .map(Versioned::state)
                    .filter(delegate -> delegate.mergedInto() == null)
                    .filter(delegate -> delegate.roles().awards().stream()
                            .anyMatch(each -> each.nominationId().equals(award.nominationId())))
                    .toList();
            if (award.revoked()) {
                assertThat(having)
                        .as("has lost " + award)
                        .noneMatch(delegate -> delegate.roles().nominations().contains(award.nominationId()));
            } else if (!awards.contains(new Award(award.nominationId(), true))) {
                assertThat(having).as("has " + award).hasSize(1);
            }
        }
    }

    private static boolean hasPlace(Delegate delegate) {
        return switch (delegate.state()) {
            case REGISTERED, INVITED, ACCEPTED, SUBSTITUTED, CHECKED_IN -> true;
            case PROPOSED, WAITLISTED, DECLINED, CANCELLED -> false;
        };
    }
}
