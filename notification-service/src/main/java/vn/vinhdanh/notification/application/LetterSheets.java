package vn.vinhdanh.notification.application;

import java.util.List;
import vn.vinhdanh.notification.domain.Message;

/** Many letters on paper. */
public interface LetterSheets {

    /** The size of one card. */
    enum CardSize {
        A5,
        A6
    }

    /** Invitations as cards to cut out, each with a QR code and a short code. */
    byte[] cards(List<Message> letters, CardSize size);

    /** Whom letters are carried to, unit by unit, with a column to sign in. */
    byte[] deliveryList(List<Message> letters);
}
