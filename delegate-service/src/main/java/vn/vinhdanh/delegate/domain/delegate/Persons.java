package vn.vinhdanh.delegate.domain.delegate;

/** Reserves each person for one delegate, so that concurrent registrations of a person result in one delegate. */
public interface Persons {

    /**
     * Reserves the person for this delegate, unless the person is reserved for another one.
     *
     * @return id of the delegate that the person is reserved for
     */
    String claim(String conferenceId, Person person, String delegateId);

    /** Ends the reservation if it belongs to this delegate. */
    void release(String conferenceId, Person person, String delegateId);
}
