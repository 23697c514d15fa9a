package vn.vinhdanh.notification.application;

import vn.vinhdanh.notification.domain.Language;
import vn.vinhdanh.notification.domain.LetterText;
import vn.vinhdanh.notification.domain.Message;
import vn.vinhdanh.notification.domain.WrittenText;

/** Shows a message as a mail shows it to its recipient. */
public interface LetterPreview {

    /** @return the HTML of the mail, a whole document with its subject as the title */
    String of(Message message);

    /** @return this text in the place of the one in force; with a sample where the message has no reason to tell */
    WrittenText of(Message message, LetterText text, Language language);
}
