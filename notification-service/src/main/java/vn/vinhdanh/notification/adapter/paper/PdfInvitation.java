package vn.vinhdanh.notification.adapter.paper;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.VietnamTime;
import vn.vinhdanh.notification.application.InvitationPaper;
import vn.vinhdanh.notification.domain.Message;
import vn.vinhdanh.paper.DocumentNumber;
import vn.vinhdanh.paper.Invitation;
import vn.vinhdanh.paper.Letterhead;
import vn.vinhdanh.paper.PdfRenderer;
import vn.vinhdanh.paper.PlaceAndDate;
import vn.vinhdanh.paper.QrCode;
import vn.vinhdanh.paper.Signature;
import vn.vinhdanh.paper.VietnameseDates;

/** The invitation on one sheet. Its QR code opens the answer page. */
public final class PdfInvitation implements InvitationPaper {

    /** A People's Committee and its commune, which stand on two lines of the letterhead. */
    private static final Pattern COMMITTEE = Pattern.compile(
            "((?:Ủy|Uỷ) ban nhân dân) ((?:xã|phường|đặc khu) (.+))", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final PdfRenderer renderer;
    private final Function<Message, String> answerLinks;

    /** @param answerLinks gives the address of the answer page of a message */
    public PdfInvitation(PdfRenderer renderer, Function<Message, String> answerLinks) {
        this.renderer = renderer;
        this.answerLinks = answerLinks;
    }

    @Override
    public byte[] of(Message message) {
        var invitation = message.invitation();
        Issuer issuer = Issuer.of(invitation.signature().issuer());
        LocalDate issued = LocalDate.ofInstant(message.invitedAt(), VietnamTime.ZONE);
        Invitation.Builder paper = Invitation.to("Ông/Bà " + invitation.name(), capacity(invitation))
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
        return renderer.render(paper.note("Đề nghị đại biểu quét mã để trả lời tham dự và mang theo giấy mời này")
                .ticket(QrCode.of(answerLinks.apply(message), "Quét để trả lời giấy mời"), "")
                .signature(issuer.signature(
                        invitation.signature().title(), invitation.signature().name()))
                .recipients("Như trên", "Lưu: VT")
                .build());
    }

    private static String capacity(vn.vinhdanh.notification.domain.Invitation invitation) {
        String title = invitation.title();
        String unit = invitation.unitName();
        return title != null ? title : unit != null ? unit : "";
    }

    /** @param authority on whose behalf the signatory signs; null if the signatory signs in their own right */
    private record Issuer(
            Letterhead letterhead, String place, @Nullable String authority) {

        private static Issuer of(String name) {
            Matcher committee = COMMITTEE.matcher(name);
            return committee.matches()
                    ? new Issuer(
                            Letterhead.of(committee.group(1), committee.group(2)),
                            committee.group(3),
                            "TM. " + committee.group(1))
                    : new Issuer(Letterhead.of(name), "……………", null);
        }

        private Signature signature(String title, String name) {
            return authority == null ? Signature.of(title, name) : Signature.onBehalf(authority, title, name);
        }
    }
}
