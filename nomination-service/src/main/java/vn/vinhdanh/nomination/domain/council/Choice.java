package vn.vinhdanh.nomination.domain.council;

/** The options of a member on a line. */
public enum Choice {
    FOR,
    AGAINST,
    ABSTAIN
}
