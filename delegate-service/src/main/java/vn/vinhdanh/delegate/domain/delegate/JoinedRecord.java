package vn.vinhdanh.delegate.domain.delegate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the records that were joined in a delegate: a registration, or a nomination with an award.
 *
 * @param id of the delegate that the record would be by itself; null for the record that the delegate began with
 * @param roles what the record gives to the delegate
 */
public record JoinedRecord(
        @Nullable String id, Person person, @Nullable String title, Contact contact, Roles roles) {

    /** The record that a delegate is, before another one is joined. */
    static JoinedRecord beginning(Delegate delegate) {
        return new JoinedRecord(null, delegate.person(), delegate.title(), delegate.contact(), delegate.roles());
    }

    static JoinedRecord of(String id, Candidate candidate) {
        return new JoinedRecord(
                id,
                candidate.person(),
                candidate.title(),
                candidate.contact(),
                Roles.of(candidate.group(), candidate.nominationId()));
    }

    JoinedRecord identifiedBy(@Nullable String ownId) {
        return new JoinedRecord(ownId, person, title, contact, roles);
    }

    JoinedRecord with(Roles next) {
        return new JoinedRecord(id, person, title, contact, next);
    }

    /** What the roles of the delegate know to be revoked is revoked here too. */
    JoinedRecord revokedAsIn(Roles delegates) {
        return with(roles.revokedAsIn(delegates));
    }

    /** What all of them give together. */
    static Roles rolesOf(List<JoinedRecord> records) {
        return records.stream().map(JoinedRecord::roles).reduce(Roles::and).orElseThrow();
    }

    /** The same registration once more. */
    boolean repeats(JoinedRecord other) {
        return identifiedBy("").equals(other.identifiedBy(""));
    }

    JoinedRecord erased(String marker) {
        return new JoinedRecord(id, person.erased(marker), null, Contact.NONE, roles);
    }
}
