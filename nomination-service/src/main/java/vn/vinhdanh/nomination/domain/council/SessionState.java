package vn.vinhdanh.nomination.domain.council;

/** The names of the states, as they appear in HTTP responses. */
public enum SessionState {
    CONVENED,
    VOTING,
    /** The vote is interrupted; the ballots stay sealed until it goes on. */
    ADJOURNED,
    CLOSED
}
