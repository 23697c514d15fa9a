package vn.vinhdanh.notification.application;

import vn.vinhdanh.notification.domain.Message;

/** Renders a message as a paper: the invitation ("giấy mời"), or the notice ("thông báo") that takes it back. */
@FunctionalInterface
public interface MessagePaper {

    /** @return a PDF file; the same message always gives the same bytes */
    byte[] of(Message message);
}
