package vn.vinhdanh.notification.application;

import vn.vinhdanh.notification.domain.Message;

/** Makes the giấy mời. */
@FunctionalInterface
public interface InvitationPaper {

    /** @return a PDF; the same message gives the same paper */
    byte[] of(Message message);
}
