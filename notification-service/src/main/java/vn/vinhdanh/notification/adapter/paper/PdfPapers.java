package vn.vinhdanh.notification.adapter.paper;

import java.util.function.Function;
import vn.vinhdanh.notification.application.MessagePaper;
import vn.vinhdanh.notification.domain.LetterTexts;
import vn.vinhdanh.notification.domain.Message;
import vn.vinhdanh.notification.domain.MessageRules.AReturnedNominationIsToldByMailAlone;
import vn.vinhdanh.paper.PdfRenderer;

/** The paper of each message as a PDF file. */
public final class PdfPapers implements MessagePaper {

    private final MessagePaper invitation;
    private final MessagePaper notice;
    private final MessagePaper thanks;

    /** @param answerLinks gives the address of the answer page of a message */
    public PdfPapers(PdfRenderer renderer, LetterTexts texts, Function<Message, String> answerLinks) {
        this.invitation = new PdfInvitation(renderer, answerLinks);
        this.notice = new PdfNotice(renderer);
        this.thanks = new PdfThanks(renderer, texts);
    }

    @Override
    public byte[] of(Message message) {
        return (switch (message.purpose()) {
                    case INVITATION, REVISED, MOVED, REMINDER -> invitation;
                    case CANCELLED, WITHDRAWN -> notice;
                    case THANKS -> thanks;
                    case RETURNED -> throw new AReturnedNominationIsToldByMailAlone();
                })
                .of(message);
    }
}
