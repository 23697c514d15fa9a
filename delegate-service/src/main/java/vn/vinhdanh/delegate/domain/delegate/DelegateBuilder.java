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
    }

    /** Adds the roles of the candidate, and the personal details that are still unknown. */
    DelegateBuilder merged(Candidate candidate) {
        person = person.completedBy(candidate.person());
        title = title == null ? candidate.title() : title;
        contact = contact.equals(Contact.NONE) ? candidate.contact() : contact;
        roles = roles.with(candidate.group(), candidate.nominationId());
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
        person = new Person(marker, person.unit(), null);
        title = null;
        contact = Contact.NONE;
        invitation = invitation == null ? null : invitation.erased();
        answer = answer == null ? null : answer.erased(marker);
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
                checkIn);
    }
}
