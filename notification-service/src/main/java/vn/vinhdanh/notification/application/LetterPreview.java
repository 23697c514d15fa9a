package vn.vinhdanh.notification.application;

import vn.vinhdanh.notification.domain.Message;

/** Shows a message as the mail of its recipient. */
@FunctionalInterface
public interface LetterPreview {

    /** @return the HTML of the mail, a whole document with its subject as the title */
    String of(Message message);
}
