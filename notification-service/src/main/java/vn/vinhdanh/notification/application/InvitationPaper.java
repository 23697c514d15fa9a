package vn.vinhdanh.notification.application;

import vn.vinhdanh.notification.domain.Message;

/** Renders the invitation as a paper ("giấy mời"). */
@FunctionalInterface
public interface InvitationPaper {

    /** @return a PDF file; the same message always gives the same bytes */
    byte[] of(Message message);
}
