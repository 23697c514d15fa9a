package vn.vinhdanh.notification.application;

import java.util.EnumSet;
import java.util.List;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.notification.domain.Delivery.State;
import vn.vinhdanh.notification.domain.Message;
import vn.vinhdanh.notification.domain.MessageRules.ALetterWaitsForPrint;
import vn.vinhdanh.notification.domain.Messages;

/** Whom the invitations on paper of a conference are carried to, printed or about to be. */
public final class PrintDeliveryList {

    private final PaperLetters letters;
    private final LetterSheets sheets;

    public PrintDeliveryList(Messages messages, LetterSheets sheets) {
        this.letters = new PaperLetters(messages);
        this.sheets = sheets;
    }

    /** @return a PDF file */
    public byte[] print(String conferenceId, Actor reader) {
        reader.requireAny(Role.SECRETARIAT, Role.OFFICE);
        List<Message> byHand = letters.of(conferenceId, EnumSet.of(State.PRINT_PENDING, State.PRINTED), reader);
        if (byHand.isEmpty()) {
            throw new ALetterWaitsForPrint();
        }
        return sheets.deliveryList(byHand);
    }
}
