package vn.vinhdanh.notification.domain;

/**
 * What was said of a letter before the letter arrived. A delegate's cancellation and the letter are on two topics, so
 * either may be first.
 */
public interface Recalls {

    /**
     * The revisions of one delegate's invitation that must not go out, each with all before it; 0 for none.
     *
     * @param erased the letter keeps nothing that identifies the delegate either
     */
    record Recall(int cancelled, int erased) {

        public static final Recall NONE = new Recall(0, 0);
    }

    Recall of(String delegateId);

    /** The delegate was cancelled. A lower revision than is known changes nothing. */
    void cancel(String delegateId, int revision);

    /** What identifies the delegate was erased. A lower revision than is known changes nothing. */
    void erase(String delegateId, int revision);
}
