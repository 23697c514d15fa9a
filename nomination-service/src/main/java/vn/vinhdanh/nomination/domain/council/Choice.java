package vn.vinhdanh.nomination.domain.council;

/** What a member can choose on a line. */
public enum Choice {
    FOR,
    AGAINST,
    ABSTAIN
}
