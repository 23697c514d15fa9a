package vn.vinhdanh.delegate.domain.delegate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.vinhdanh.delegate.domain.delegate.DelegateEvent.DelegateCancelled;
import vn.vinhdanh.delegate.domain.delegate.DelegateEvent.DelegateJudged;
import vn.vinhdanh.delegate.domain.delegate.DelegateEvent.DelegateProposed;
import vn.vinhdanh.delegate.domain.delegate.DelegateEvent.DelegateRegistered;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.Versioned;

/**
 * Makes one delegate of two, because an officer said that they are one person. First one of them goes into the other: its
 * place is released and it is found there from then on. Then the one that remains takes over its records. Both steps may
 * be repeated.
 */
public final class Merging {

    private Merging() {}

    /** Neither was taken off the list, or parted from the other, since the officer judged. */
    public static boolean mayMerge(Versioned<Delegate> one, Versioned<Delegate> other) {
        return one.state().state() != State.CANCELLED
                && other.state().state() != State.CANCELLED
                && !saysSomebodyElse(one, other)
                && !saysSomebodyElse(other, one);
    }

    /** Than the other one, or than one of those who were joined in it. */
    private static boolean saysSomebodyElse(Versioned<Delegate> one, Versioned<Delegate> other) {
        Stream<String> joined =
                other.state().known().records().stream().map(JoinedRecord::id).filter(Objects::nonNull);
        return Stream.concat(Stream.of(other.id()), joined).anyMatch(one.state().known()::saysSomebodyElse);
    }

    /**
     * The delegate whose substitute is the person that the officer means, if it is not about the delegates themselves. If
     * both are substituted, the place with the lesser id stays.
     */
    public static Optional<Versioned<Delegate>> substituted(Versioned<Delegate> one, Versioned<Delegate> other) {
        if (!PossibleDuplicates.isOnlyBySubstitute(one.state(), other.state())) {
            return Optional.empty();
        }
        Versioned<Delegate> last = one.id().compareTo(other.id()) < 0 ? other : one;
        Versioned<Delegate> first = last == one ? other : one;
        return Optional.of(last.state().hasSubstitute() ? last : first);
    }

    /** Who comes instead is a delegate too, so this place is not needed. Nothing changes once somebody came on it. */
    public static Outcome<Delegate, DelegateEvent> withoutSubstitute(Delegate delegate, Instant now) {
        return Answering.withoutSubstitute(delegate, now);
    }

    /** The one who has come remains, else who has answered, is invited, has a place, or waits; else the lesser id. */
    public static boolean remains(Versioned<Delegate> one, Versioned<Delegate> other) {
        int order = Integer.compare(rank(one.state()), rank(other.state()));
        return order == 0 ? one.id().compareTo(other.id()) < 0 : order > 0;
    }

    private static int rank(Delegate delegate) {
        if (delegate.hasCome()) {
            return 6;
        }
        boolean isOnTrial = delegate.state() == State.CHECKED_IN;
        return switch (isOnTrial ? delegate.stateWithPlace() : delegate.state()) {
            case ACCEPTED, SUBSTITUTED -> 5;
            case INVITED -> 4;
            case REGISTERED, CHECKED_IN -> 3;
            case WAITLISTED, PROPOSED -> 2;
            case DECLINED -> 1;
            case CANCELLED -> 0;
        };
    }

    /** @param remaining id of the delegate that remains */
    public static Outcome<Delegate, DelegateEvent> into(Delegate delegate, String remaining) {
        if (delegate.state() == State.CANCELLED) {
            return Outcome.of(delegate);
        }
        Delegate merged = new DelegateBuilder(delegate)
                .releasePlace(State.CANCELLED)
                .identity(delegate.known().mergedInto(remaining))
                .build();
        return Outcome.of(merged, new DelegateCancelled(merged));
    }

    /**
     * Takes over what another delegate was, who was merged into this one. Who was taken off the list just before it is back;
     * who was taken off after it stays off when it is repeated.
     *
     * @param id of the delegate that remains
     */
    public static Outcome<Delegate, DelegateEvent> absorb(
            Delegate delegate, String id, String mergedId, Delegate merged) {
        Identity known = delegate.known();
        if (known.saysSomebodyElse(mergedId)) {
            return Outcome.of(delegate);
        }
        List<JoinedRecord> records = new ArrayList<>(Joining.recordsOf(delegate));
        DelegateBuilder next = new DelegateBuilder(delegate);
        List<JoinedRecord> parted = new ArrayList<>();
        Roles roles = delegate.roles();
        for (JoinedRecord record : Joining.recordsOf(merged)) {
            JoinedRecord added = record.identifiedBy(Objects.requireNonNullElse(record.id(), mergedId))
                    .revokedAsIn(merged.roles());
            if (id.equals(added.id())) {
                continue;
            }
            if (known.saysSomebodyElse(Objects.requireNonNull(added.id()))) {
                parted.add(added);
                continue;
            }
            roles = roles.and(added.roles());
            if (records.stream().noneMatch(each -> Objects.equals(each.id(), added.id()))) {
                records.add(added);
                next.completedBy(added);
            } else {
                records.replaceAll(each -> Objects.equals(each.id(), added.id())
                        ? each.with(each.roles().and(added.roles()))
                        : each);
            }
        }
        Identity judged = known.records(records);
        for (JoinedRecord record : parted) {
            judged = judged.parted(Objects.requireNonNull(record.id())).parting(record);
        }
        for (Judgement judgement : merged.known().judgements()) {
            boolean isNew = !judgement.same()
                    && !id.equals(judgement.other())
                    && known.about(judgement.other()).isEmpty();
            judged = isNew ? judged.judged(judgement.other(), false) : judged;
        }
        Roles before = delegate.roles();
        boolean isFirstTime = records.size() > Joining.recordsOf(delegate).size();
        boolean again = delegate.state() == State.CANCELLED && delegate.mergedInto() == null && isFirstTime;
        Delegate both = next.roles(roles.withRevokedOf(merged.roles()))
                .identity(judged)
                .state(again ? State.PROPOSED : delegate.state())
                .build();
        List<DelegateEvent> events = new ArrayList<>();
        if (again || delegate.state().seeksPlace() && !roles.groups().equals(before.groups())) {
            events.add(new DelegateProposed(both));
        } else if (delegate.state().hasPlace()) {
            roles.nominations().stream()
                    .filter(nomination -> !before.includes(nomination))
                    .forEach(nomination -> events.add(new DelegateRegistered(both, nomination)));
        }
        if (!parted.isEmpty()) {
            events.add(new DelegateJudged(both));
        }
        return new Outcome<>(both, events);
    }

    /** Is a delegate again: parted from the one that it was merged into, or merged in a circle. */
    public static Outcome<Delegate, DelegateEvent> revive(Delegate delegate) {
        if (delegate.mergedInto() == null) {
            return Outcome.of(delegate);
        }
        Delegate again = new DelegateBuilder(delegate)
                .state(State.PROPOSED)
                .identity(delegate.known().mergedInto(null))
                .build();
        return Outcome.of(again, new DelegateProposed(again));
    }

    /**
     * As {@link #revive}, for the record as it was parted, with those that were joined in it and not taken over yet.
     *
     * @param remaining where the delegate is found now; it stays there if it was parted before and joined in a third one since
     */
    public static Outcome<Delegate, DelegateEvent> revive(
            Delegate delegate, String partedFrom, Identity from, JoinedRecord record, Versioned<Delegate> remaining) {
        boolean isInAThird = !remaining.id().equals(partedFrom)
                && remaining
                        .state()
                        .known()
                        .record(Objects.requireNonNull(record.id()))
                        .isPresent();
        if (delegate.mergedInto() == null || isInAThird) {
            return Outcome.of(delegate);
        }
        List<JoinedRecord> own = new ArrayList<>();
        own.add(record.identifiedBy(null));
        Joining.recordsOf(delegate).stream()
                .filter(joined -> joined.id() != null && !from.knows(joined.id()))
                .forEach(own::add);
        return revive(new DelegateBuilder(delegate)
                .details(record)
                .roles(JoinedRecord.rolesOf(own).withRevokedOf(delegate.roles()))
                .identity(delegate.known().records(own).judged(partedFrom, false))
                .build());
    }
}
