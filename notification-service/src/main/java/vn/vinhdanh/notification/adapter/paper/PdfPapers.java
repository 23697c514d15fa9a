package vn.vinhdanh.notification.adapter.paper;

import java.util.function.Function;
import vn.vinhdanh.notification.application.MessagePaper;
import vn.vinhdanh.notification.domain.LetterTexts;
import vn.vinhdanh.notification.domain.Message;
import vn.vinhdanh.notification.domain.Purpose;
import vn.vinhdanh.notification.domain.Resolving;
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
        Resolving.requirePaper(message);
        Purpose purpose = message.purpose();
        return (purpose == Purpose.THANKS ? thanks : purpose.takesBack() ? notice : invitation).of(message);
    }
}
