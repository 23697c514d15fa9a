package vn.vinhdanh.delegate.domain.delegate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.vinhdanh.delegate.domain.delegate.DelegateEvent.DelegateJudged;
import vn.vinhdanh.delegate.domain.delegate.DelegateEvent.DelegateRegistered;
import vn.vinhdanh.delegate.domain.delegate.DelegateRules.ADeclinedDelegateComesBackByAnswer;
import vn.vinhdanh.delegate.domain.delegate.DelegateRules.OnlyWhatWasJoinedIsParted;
import vn.vinhdanh.delegate.domain.roster.Roster;
import vn.vinhdanh.kernel.Outcome;

/**
 * Joins another record of the same person in a delegate, and parts it again. Each record is kept as it came, so that an
 * officer sees what was joined.
 */
public final class Joining {

    private Joining() {}

    /** Whether this is a record of the delegate's person, by name, unit and a birth year that both know. */
    public static boolean isKnownAs(Delegate delegate, Person person) {
        return Stream.concat(
                        Stream.of(delegate.person()),
                        delegate.known().records().stream().map(JoinedRecord::person))
                .anyMatch(person::isIdentifiedAs);
    }

    /** Whether nothing disagrees: neither what the records state, nor an officer who parted them. */
    public static boolean mayJoin(Delegate delegate, Person person, String recordId) {
        return !delegate.person().differsFrom(person) && !delegate.known().saysSomebodyElse(recordId);
    }

    /**
     * Adds another group or award of the same person. One place serves all of them. A waiting delegate may now get a place
     * of the new group; a cancelled delegate looks for a place again. What an officer parted is not joined again.
     *
     * @param recordId id of the delegate that the candidate would be by itself
     * @throws ADeclinedDelegateComesBackByAnswer if an officer registers a delegate who has declined. An award is added
     *     without changing the answer.
     */
    public static Outcome<Delegate, DelegateEvent> join(Delegate delegate, String recordId, Candidate candidate) {
        boolean newAward = candidate.nominationId() != null && !delegate.roles().includes(candidate.nominationId());
        boolean wasParted = delegate.known().saysSomebodyElse(recordId);
        if (candidate.nominationId() != null && !newAward || delegate.mergedInto() != null || wasParted) {
            return Outcome.of(delegate);
        }
        if (delegate.state() == State.DECLINED && !newAward) {
            throw new ADeclinedDelegateComesBackByAnswer();
        }
        JoinedRecord record = JoinedRecord.of(recordId, candidate);
        if (delegate.state() == State.CANCELLED) {
            return again(delegate, record).lookingForPlace(candidate);
        }
        Delegate joined = new DelegateBuilder(delegate)
                .completedBy(record)
                .roles(delegate.roles().and(record.roles()))
                .identity(delegate.known().records(with(recordsOf(delegate), record)))
                .build();
        if (delegate.state().seeksPlace() && !joined.roles().equals(delegate.roles())) {
            return joined.lookingForPlace(candidate);
        }
        return newAward && delegate.state().hasPlace()
                ? Outcome.of(joined, new DelegateRegistered(joined, candidate.nominationId()))
                : Outcome.of(joined);
    }

    /** A cancelled delegate is registered again, only for the new group. */
    private static Delegate again(Delegate delegate, JoinedRecord record) {
        return new DelegateBuilder(delegate)
                .completedBy(record)
                .roles(delegate.roles()
                        .and(record.roles())
                        .onlyUnder(record.roles().groups().getFirst()))
                .identity(delegate.known().records(List.of()))
                .state(State.PROPOSED)
                .build();
    }

    /**
     * Parts a record that was joined. It becomes a delegate of its own, which is created after this write; both are never
     * joined again by themselves, nor asked for.
     *
     * @throws OnlyWhatWasJoinedIsParted
     */
    public static Outcome<Delegate, DelegateEvent> part(Delegate delegate, String recordId, Roster roster) {
        delegate.requireNotCancelled();
        JoinedRecord parted = delegate.known().record(recordId).orElseThrow(OnlyWhatWasJoinedIsParted::new);
        List<JoinedRecord> rest = delegate.known().records().stream()
                .filter(record -> !record.equals(parted))
                .toList();
        boolean contactIsItsOwn =
                completed(delegate, delegate.known().records()).contact().equals(delegate.contact());
        Delegate without = completed(delegate, rest);
        Delegate alone = new DelegateBuilder(without)
                .contact(contactIsItsOwn ? without.contact() : delegate.contact())
                .identity(delegate.known()
                        .records(rest)
                        .parting(parted.revokedAsIn(delegate.roles()))
                        .judged(recordId, false))
                .build();
        Roles left = JoinedRecord.rolesOf(rest).withRevokedOf(delegate.roles());
        Outcome<Delegate, DelegateEvent> listed = Relisting.under(left, alone, roster);
        List<DelegateEvent> events = new ArrayList<>(listed.events());
        events.add(new DelegateJudged(listed.state()));
        return new Outcome<>(listed.state(), events);
    }

    /** The delegate's own details of the person, completed by those of the others. */
    private static Delegate completed(Delegate delegate, List<JoinedRecord> records) {
        DelegateBuilder builder = new DelegateBuilder(delegate).details(records.getFirst());
        records.stream().skip(1).forEach(builder::completedBy);
        return builder.build();
    }

    /** A new delegate for a record that was parted from this one. */
    public static Outcome<Delegate, DelegateEvent> parted(Delegate from, String fromId, JoinedRecord record) {
        Delegate own = new Delegate(
                from.commune(),
                from.conferenceId(),
                record.person(),
                record.title(),
                record.contact(),
                record.roles(),
                State.PROPOSED,
                null,
                null,
                null,
                null,
                null,
                Identity.PLAIN.judged(fromId, false));
        return Outcome.of(own, new DelegateEvent.DelegateProposed(own));
    }

    /** The parted record has a delegate of its own. */
    public static Outcome<Delegate, DelegateEvent> settle(Delegate delegate, String recordId) {
        return Outcome.of(new DelegateBuilder(delegate)
                .identity(delegate.known().parted(recordId))
                .build());
    }

    /** Marks the award in the records too. A record that gives nothing else is none any more. */
    static Delegate withoutAward(Delegate delegate, String nominationId) {
        if (delegate.identity() == null) {
            return delegate;
        }
        Roles revoked = new Roles(List.of(), List.of(new Award(nominationId, true)));
        Identity marked = delegate.identity()
                .mapRecords(record -> record.revokedAsIn(revoked))
                .mapParting(record -> record.revokedAsIn(revoked));
        List<JoinedRecord> left = marked.records().stream()
                .filter(record -> record.id() == null || !record.roles().givesNothing())
                .toList();
        return new DelegateBuilder(delegate).identity(marked.records(left)).build();
    }

    static List<JoinedRecord> recordsOf(Delegate delegate) {
        List<JoinedRecord> records = delegate.known().records();
        return records.isEmpty() ? List.of(JoinedRecord.beginning(delegate)) : records;
    }

    /** The same registration once more is no other record. */
    private static List<JoinedRecord> with(List<JoinedRecord> records, JoinedRecord added) {
        return records.stream().anyMatch(added::repeats)
                ? records
                : Stream.concat(records.stream(), Stream.of(added)).toList();
    }
}
