package vn.vinhdanh.notification.application;

import java.util.EnumSet;
import java.util.List;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.notification.application.LetterSheets.CardSize;
import vn.vinhdanh.notification.domain.Delivery.State;
import vn.vinhdanh.notification.domain.Message;
import vn.vinhdanh.notification.domain.MessageRules.ALetterWaitsForPrint;
import vn.vinhdanh.notification.domain.Messages;

/** All invitations of a conference that wait for print, as cards on sheets. */
public final class PrintSheets {

    private final PaperLetters letters;
    private final LetterSheets sheets;

    public PrintSheets(Messages messages, LetterSheets sheets) {
        this.letters = new PaperLetters(messages);
        this.sheets = sheets;
    }

    /** @return a PDF file; its QR codes contain the secrets of the answer links */
    public byte[] print(String conferenceId, CardSize size, Actor reader) {
        reader.requireAny(Role.SECRETARIAT, Role.OFFICE);
        List<Message> waiting = letters.of(conferenceId, EnumSet.of(State.PRINT_PENDING), reader);
        if (waiting.isEmpty()) {
            throw new ALetterWaitsForPrint();
        }
        return sheets.cards(waiting, size);
    }
}
