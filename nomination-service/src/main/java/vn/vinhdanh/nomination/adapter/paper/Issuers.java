package vn.vinhdanh.nomination.adapter.paper;

import vn.vinhdanh.paper.Letterhead;

/** The issuing body as the head of a paper sets it. */
final class Issuers {

    private static final String COMMITTEE = "Ủy ban nhân dân";

    private Issuers() {}

    /** "Ủy ban nhân dân xã Trùng Khánh" on two lines. */
    static Letterhead letterhead(String issuer) {
        return issuer.startsWith(COMMITTEE + " ")
                ? Letterhead.of(COMMITTEE, issuer.substring(COMMITTEE.length()).strip())
                : Letterhead.of(issuer);
    }
}
