package vn.vinhdanh.notification.adapter.paper;

import vn.vinhdanh.notification.domain.Invitation;

/** How a paper addresses its recipient. */
final class Addressee {

    private Addressee() {}

    static String of(Invitation invitation) {
        String capacity = capacity(invitation);
        return name(invitation) + (capacity.isEmpty() ? "" : " – " + capacity);
    }

    static String name(Invitation invitation) {
        return invitation.addressee();
    }

    /** The position, else the unit. */
    static String capacity(Invitation invitation) {
        String title = invitation.title();
        String unit = invitation.unitName();
        return title != null ? title : unit != null ? unit : "";
    }
}
