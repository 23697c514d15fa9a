package vn.vinhdanh.notification.adapter.paper;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Function;
import vn.vinhdanh.kernel.VietnamTime;
import vn.vinhdanh.notification.application.MessagePaper;
import vn.vinhdanh.notification.domain.Message;
import vn.vinhdanh.paper.DocumentNumber;
import vn.vinhdanh.paper.Invitation;
import vn.vinhdanh.paper.PdfRenderer;
import vn.vinhdanh.paper.PlaceAndDate;
import vn.vinhdanh.paper.QrCode;
import vn.vinhdanh.paper.VietnameseDates;

/** The invitation on one sheet. Its QR code opens the answer page. */
final class PdfInvitation implements MessagePaper {

    private final PdfRenderer renderer;
    private final Function<Message, String> answerLinks;

    /** @param answerLinks gives the address of the answer page of a message */
    PdfInvitation(PdfRenderer renderer, Function<Message, String> answerLinks) {
        this.renderer = renderer;
        this.answerLinks = answerLinks;
    }

    @Override
    public byte[] of(Message message) {
        return renderer.render(paper(message, "").build());
    }

    /** @param shortCode for who can't scan; empty for none */
    Invitation.Builder paper(Message message, String shortCode) {
        var invitation = message.invitation();
        Issuer issuer = Issuer.of(invitation.signature());
        LocalDate issued = LocalDate.ofInstant(message.invitedAt(), VietnamTime.ZONE);
        Invitation.Builder paper = Invitation.to(Addressee.name(invitation), capacityAndSeat(invitation))
                .heading(
                        issuer.letterhead(),
                        DocumentNumber.unnumbered("GM-UBND"),
                        new PlaceAndDate(issuer.place(), issued))
                .summary("Dự " + invitation.conferenceTitle())
                .host(invitation.signature().issuer())
                .occasion("Tới dự " + invitation.conferenceTitle() + ".")
                .detail(
                        "Thời gian",
                        VietnameseDates.appointment(LocalDateTime.of(invitation.date(), invitation.startTime())))
                .detail("Địa điểm", invitation.venue().inOneLine());
        if (message.corrects()) {
            paper.note("Giấy mời này thay cho giấy mời đã gửi trước đây.");
        }
        return paper.note("Đề nghị đại biểu quét mã để trả lời tham dự và mang theo giấy mời này")
                .ticket(QrCode.of(answerLinks.apply(message), "Quét để trả lời giấy mời"), shortCode)
                .signature(issuer.signature(invitation.signature()))
                .recipients("Như trên", "Lưu: VT");
    }

    /** The seat stands with what only this guest has, so that all letters of a conference share their page. */
    private static String capacityAndSeat(vn.vinhdanh.notification.domain.Invitation invitation) {
        String capacity = Addressee.capacity(invitation);
        String seat = invitation.seat() == null ? "" : "Chỗ ngồi: ghế " + invitation.seat();
        return capacity.isEmpty() || seat.isEmpty() ? capacity + seat : capacity + " – " + seat;
    }
}
