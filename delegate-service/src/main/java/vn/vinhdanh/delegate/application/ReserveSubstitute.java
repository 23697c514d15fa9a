package vn.vinhdanh.delegate.application;

import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.delegate.DelegateRules.ASubstituteIsNotYetADelegate;
import vn.vinhdanh.delegate.domain.delegate.Delegates;
import vn.vinhdanh.delegate.domain.delegate.Person;
import vn.vinhdanh.delegate.domain.delegate.Persons;
import vn.vinhdanh.delegate.domain.delegate.Reply;
import vn.vinhdanh.kernel.Versioned;

/** Reserves the person who attends instead of a delegate, so that one person takes one place. */
public final class ReserveSubstitute {

    private final Delegates delegates;
    private final Persons persons;

    public ReserveSubstitute(Delegates delegates, Persons persons) {
        this.delegates = delegates;
        this.persons = persons;
    }

    /**
     * Reserves the substitute for this delegate, if the reply names one. A reservation that is not used in the end does
     * no harm, because a later registration of that person replaces it.
     *
     * @throws ASubstituteIsNotYetADelegate
     */
    public void reserve(Versioned<Delegate> delegate, Reply reply) {
        if (reply instanceof Reply.Substitute substitute) {
            Person person =
                    new Person(substitute.name(), delegate.state().person().unit(), null);
            String owner = persons.claim(delegate.state().conferenceId(), person, delegate.id());
            boolean taken = !owner.equals(delegate.id())
                    && delegates
                            .find(owner)
                            .filter(other -> other.state().isAttendedBy(person))
                            .isPresent();
            if (taken) {
                throw new ASubstituteIsNotYetADelegate();
            }
        }
    }
}
