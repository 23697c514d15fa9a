package vn.vinhdanh.notification.adapter.paper;

import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.vinhdanh.kernel.VietnamTime;
import vn.vinhdanh.notification.application.MessagePaper;
import vn.vinhdanh.notification.domain.Invitation;
import vn.vinhdanh.notification.domain.Message;
import vn.vinhdanh.notification.domain.Withdrawal;
import vn.vinhdanh.notification.domain.Withdrawal.Cause;
import vn.vinhdanh.paper.AdministrativeDocument;
import vn.vinhdanh.paper.DocumentNumber;
import vn.vinhdanh.paper.PdfRenderer;
import vn.vinhdanh.paper.PlaceAndDate;
import vn.vinhdanh.paper.VietnameseDates;

/** The notice that takes an invitation back, in the layout of Nghị định 30/2020/NĐ-CP. */
final class PdfNotice implements MessagePaper {

    private final PdfRenderer renderer;

    PdfNotice(PdfRenderer renderer) {
        this.renderer = renderer;
    }

    /** @param message one that takes an invitation back */
    @Override
    public byte[] of(Message message) {
        Invitation invitation = message.invitation();
        Withdrawal why = message.edition().takesBack();
        if (why == null) {
            throw new IllegalArgumentException("an invitation is no notice");
        }
        boolean off = why.cause() == Cause.CONFERENCE_CANCELLED;
        Issuer issuer = Issuer.of(invitation.signature());
        LocalDate issued = LocalDate.ofInstant(message.invitedAt(), VietnamTime.ZONE);
        AdministrativeDocument.Builder paper = AdministrativeDocument.titled(
                        "Thông báo",
                        (off ? "Về việc hủy " : "Về việc thu hồi giấy mời dự ") + invitation.conferenceTitle())
                .heading(
                        issuer.letterhead(),
                        DocumentNumber.unnumbered("TB-UBND"),
                        new PlaceAndDate(issuer.place(), issued))
                .paragraph("Kính gửi: " + Addressee.of(invitation) + ".")
                .paragraph(off ? cancelled(invitation) : withdrawn(invitation));
        if (why.reason() != null) {
            paper.paragraph("Lý do: " + why.reason());
        }
        return renderer.render(paper.paragraph(
                        "Giấy mời đã gửi không còn giá trị. Rất mong được thông cảm. Nếu có điều chưa rõ, xin liên hệ "
                                + invitation.signature().issuer() + ".")
                .signature(issuer.signature(invitation.signature()))
                .recipients("Như trên", "Lưu: VT")
                .build());
    }

    private static String cancelled(Invitation invitation) {
        return invitation.signature().issuer() + " trân trọng thông báo không tổ chức "
                + invitation.conferenceTitle() + ", dự kiến vào " + when(invitation) + " tại "
                + invitation.venue().inOneLine() + ".";
    }

    private static String withdrawn(Invitation invitation) {
        return invitation.signature().issuer() + " trân trọng thông báo thu hồi giấy mời tới dự "
                + invitation.conferenceTitle() + " vào " + when(invitation) + ".";
    }

    private static String when(Invitation invitation) {
        return VietnameseDates.appointment(LocalDateTime.of(invitation.date(), invitation.startTime()));
    }
}
