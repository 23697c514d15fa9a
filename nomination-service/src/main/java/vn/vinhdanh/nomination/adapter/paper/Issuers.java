package vn.vinhdanh.nomination.adapter.paper;

import vn.vinhdanh.paper.Letterhead;

/** Lays out the name of the issuing body for the letterhead. */
final class Issuers {

    private static final String COMMITTEE = "Ủy ban nhân dân";

    private Issuers() {}

    /** Breaks "Ủy ban nhân dân xã Trùng Khánh" into two lines. */
    static Letterhead letterhead(String issuer) {
        return issuer.startsWith(COMMITTEE + " ")
                ? Letterhead.of(COMMITTEE, issuer.substring(COMMITTEE.length()).strip())
                : Letterhead.of(issuer);
    }
}
