package vn.vinhdanh.notification.adapter.paper;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.notification.domain.Invitation;
import vn.vinhdanh.paper.Letterhead;
import vn.vinhdanh.paper.Signature;

/**
 * The body that issues a paper.
 *
 * @param place as in "Trùng Khánh, ngày …"
 * @param authority on whose behalf the signatory signs; null if the signatory signs in their own right
 */
record Issuer(Letterhead letterhead, String place, @Nullable String authority) {

    /** A People's Committee and its commune, which stand on two lines of the letterhead. */
    private static final Pattern COMMITTEE = Pattern.compile(
            "((?:Ủy|Uỷ) ban nhân dân) ((?:xã|phường|đặc khu) (.+))", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    static Issuer of(Invitation.Signature signature) {
        Matcher committee = COMMITTEE.matcher(signature.issuer());
        return committee.matches()
                ? new Issuer(
                        Letterhead.of(committee.group(1), committee.group(2)),
                        committee.group(3),
                        "TM. " + committee.group(1))
                : new Issuer(Letterhead.of(signature.issuer()), "……………", null);
    }

    Signature signature(Invitation.Signature by) {
        return authority == null
                ? Signature.of(by.title(), by.name())
                : Signature.onBehalf(authority, by.title(), by.name());
    }
}
