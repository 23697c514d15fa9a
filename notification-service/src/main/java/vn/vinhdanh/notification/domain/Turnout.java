package vn.vinhdanh.notification.domain;

/** Who has answered and who came, of what delegate-service said. Its facts come in any order, and twice. */
public interface Turnout {

    /** The delegate answered the invitation of this revision. A lower revision than is known changes nothing. */
    void answer(String delegateId, int revision);

    /** The newest revision that the delegate has answered; 0 for none. */
    int answeredRevision(String delegateId);

    /** @param position of the fact among those of the delegate; an older one than is known changes nothing */
    void attend(String delegateId, long position, boolean present);

    boolean isPresent(String delegateId);

    /** The conference is over, and its plan changes no more. */
    void close(String conferenceId);

    boolean isClosed(String conferenceId);
}
