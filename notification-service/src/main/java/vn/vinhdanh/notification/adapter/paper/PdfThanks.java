package vn.vinhdanh.notification.adapter.paper;

import java.time.LocalDate;
import vn.vinhdanh.kernel.VietnamTime;
import vn.vinhdanh.notification.application.MessagePaper;
import vn.vinhdanh.notification.domain.Invitation;
import vn.vinhdanh.notification.domain.Language;
import vn.vinhdanh.notification.domain.LetterFacts;
import vn.vinhdanh.notification.domain.LetterTexts;
import vn.vinhdanh.notification.domain.Message;
import vn.vinhdanh.notification.domain.WrittenText;
import vn.vinhdanh.paper.AdministrativeDocument;
import vn.vinhdanh.paper.DocumentNumber;
import vn.vinhdanh.paper.PdfRenderer;
import vn.vinhdanh.paper.PlaceAndDate;

/** The letter of thanks on paper, in the words of the mail. */
final class PdfThanks implements MessagePaper {

    private final PdfRenderer renderer;
    private final LetterTexts texts;

    PdfThanks(PdfRenderer renderer, LetterTexts texts) {
        this.renderer = renderer;
        this.texts = texts;
    }

    @Override
    public byte[] of(Message message) {
        Invitation invitation = message.invitation();
        Issuer issuer = Issuer.of(invitation.signature());
        WrittenText words = WrittenText.of(
                texts.inForce(message.recipient().commune(), message.purpose()).vietnamese(),
                LetterFacts.of(message, Language.VI, ""));
        AdministrativeDocument.Builder paper = AdministrativeDocument.titled(
                        "Thư cảm ơn", "Về việc dự " + invitation.conferenceTitle())
                .heading(
                        issuer.letterhead(),
                        DocumentNumber.unnumbered("UBND"),
                        new PlaceAndDate(issuer.place(), LocalDate.ofInstant(message.invitedAt(), VietnamTime.ZONE)));
        words.paragraphs().forEach(paragraph -> paper.paragraph(paragraph.replace('\n', ' ')));
        return renderer.render(paper.signature(issuer.signature(invitation.signature()))
                .recipients("Như trên", "Lưu: VT")
                .build());
    }
}
