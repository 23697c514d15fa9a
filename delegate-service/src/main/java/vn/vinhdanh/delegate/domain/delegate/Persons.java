package vn.vinhdanh.delegate.domain.delegate;

import java.util.List;

/**
 * Reserves each person who is identified by name, unit and birth year for one delegate, so that concurrent registrations
 * of a person result in one delegate.
 */
public interface Persons {

    /**
     * Reserves the person for this delegate, unless there is a reservation.
     *
     * @param person with a birth year
     * @return ids of the delegates that the person is reserved for; several if there are people of one name and year
     */
    List<String> claim(String conferenceId, Person person, String delegateId);

    /** Reserves the person for this delegate too: another person, whom name, unit and year do not tell apart. */
    void add(String conferenceId, Person person, String delegateId);

    /** Ends the reservation if it belongs to this delegate. */
    void release(String conferenceId, Person person, String delegateId);
}
