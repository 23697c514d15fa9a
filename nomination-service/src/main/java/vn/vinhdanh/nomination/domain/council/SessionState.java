package vn.vinhdanh.nomination.domain.council;

/** The states by name: the wire code. */
public enum SessionState {
    CONVENED,
    VOTING,
    CLOSED
}
