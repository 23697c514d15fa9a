package vn.vinhdanh.delegate.domain.delegate;

/** Which delegate a person is. It makes one person in two roles one delegate, however many ask at once. */
public interface Persons {

    /** Reserves the person for this delegate, if it is nobody's.
     *
     * @return the delegate that the person belongs to: an earlier one, or this */
    String claim(String conferenceId, Person person, String delegateId);

    /** Ends the reservation, if it is still this delegate's. */
    void release(String conferenceId, Person person, String delegateId);
}
