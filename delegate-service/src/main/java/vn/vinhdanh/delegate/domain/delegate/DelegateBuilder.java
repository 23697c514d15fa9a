package vn.vinhdanh.delegate.domain.delegate;

import org.jspecify.annotations.Nullable;

/** Builds the next state of a delegate. Values that are not set stay as they are. */
final class DelegateBuilder {

    private final Delegate before;
    private Person person;
    private @Nullable String title;
    private Contact contact;
    private Roles roles;
    private State state;
    private @Nullable Reservation hold;
    private @Nullable Invitation invitation;
    private @Nullable Answer answer;
    private @Nullable CheckIn checkIn;
    private @Nullable Passages passages;
    private @Nullable Identity identity;

    DelegateBuilder(Delegate before) {
        this.before = before;
        this.person = before.person();
        this.title = before.title();
        this.contact = before.contact();
        this.roles = before.roles();
        this.state = before.state();
        this.hold = before.hold();
        this.invitation = before.invitation();
        this.answer = before.answer();
        this.checkIn = before.checkIn();
        this.passages = before.passages();
        this.identity = before.identity();
    }

    /** Adds what a record of the same person knows and this delegate does not. */
    DelegateBuilder completedBy(JoinedRecord record) {
        person = person.completedBy(record.person());
        title = title == null ? record.title() : title;
        contact = contact.equals(Contact.NONE) ? record.contact() : contact;
        return this;
    }

    /** Takes the details of the person from this record alone. */
    DelegateBuilder details(JoinedRecord record) {
        person = record.person();
        title = record.title();
        contact = record.contact();
        return this;
    }

    DelegateBuilder identity(Identity next) {
        identity = next.equals(Identity.PLAIN) ? null : next;
        return this;
    }

    DelegateBuilder contact(Contact next) {
        contact = next;
        return this;
    }

    DelegateBuilder roles(Roles next) {
        roles = next;
        return this;
    }

    DelegateBuilder state(State next) {
        state = next;
        return this;
    }

    DelegateBuilder hold(@Nullable Reservation next) {
        hold = next;
        return this;
    }

    DelegateBuilder invitation(Invitation next) {
        invitation = next;
        return this;
    }

    DelegateBuilder answer(@Nullable Answer next) {
        answer = next;
        return this;
    }

    DelegateBuilder checkIn(@Nullable CheckIn next) {
        checkIn = next;
        return this;
    }

    DelegateBuilder passages(Passages next) {
        passages = next.orNull();
        return this;
    }

    /** Gives back the place and looks for another one. A trial of the door is forgotten. */
    DelegateBuilder seekPlace() {
        state = State.PROPOSED;
        checkIn = null;
        hold = hold == null ? null : hold.leaving();
        return this;
    }

    /** Starts to release the place, if there is one. A cancelled delegate also loses the invitation and the answer. */
    DelegateBuilder releasePlace(State next) {
        state = next;
        checkIn = null;
        hold = hold == null ? null : hold.leaving();
        if (next == State.CANCELLED) {
            invitation = invitation == null ? null : invitation.withdraw();
            answer = null;
        }
        return this;
    }

    /** Removes what identifies the person. The invitation no longer counts. */
    DelegateBuilder erased(String marker) {
        person = person.erased(marker);
        identity = identity == null ? null : identity.mapRecords(record -> record.erased(marker));
        title = null;
        contact = Contact.NONE;
        invitation = invitation == null ? null : invitation.erased();
        answer = answer == null ? null : answer.erased(marker);
        checkIn = checkIn == null ? null : checkIn.erased(marker);
        passages = passages == null ? null : passages.erased(marker);
        return this;
    }

    Delegate build() {
        return new Delegate(
                before.commune(),
                before.conferenceId(),
                person,
                title,
                contact,
                roles,
                state,
                hold,
                invitation,
                answer,
                checkIn,
                passages,
                identity);
    }
}
