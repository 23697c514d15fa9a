package vn.vinhdanh.notification.application;

import vn.vinhdanh.notification.domain.Invitation;
import vn.vinhdanh.notification.domain.Recipient;

/** What every letter to an officer has: who gets it, about which conference, and who signs. */
interface LetterToOfficer {

    String commune();

    String conferenceId();

    /** The officer's account, as an id that does not tell the login name. */
    String accountId();

    String name();

    /** Code of the unit. */
    String unit();

    String unitName();

    String conferenceTitle();

    String issuer();

    String signatoryTitle();

    String signatoryName();

    default Recipient recipient() {
        return new Recipient(commune(), conferenceId(), accountId(), new Recipient.Place(null, null, unit()));
    }

    default Invitation letter() {
        return Invitation.toOfficer(
                name(),
                unitName(),
                conferenceTitle(),
                new Invitation.Signature(issuer(), signatoryTitle(), signatoryName()));
    }
}
