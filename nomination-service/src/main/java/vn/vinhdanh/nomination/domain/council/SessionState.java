package vn.vinhdanh.nomination.domain.council;

/** The names of the states, as they appear in HTTP responses. */
public enum SessionState {
    CONVENED,
    VOTING,
    CLOSED
}
