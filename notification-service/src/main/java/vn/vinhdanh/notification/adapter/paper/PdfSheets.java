package vn.vinhdanh.notification.adapter.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import vn.vinhdanh.notification.application.LetterSheets;
import vn.vinhdanh.notification.domain.Delivery;
import vn.vinhdanh.notification.domain.Message;
import vn.vinhdanh.paper.AdministrativeDocument;
import vn.vinhdanh.paper.Column;
import vn.vinhdanh.paper.DocumentNumber;
import vn.vinhdanh.paper.Invitation;
import vn.vinhdanh.paper.PdfRenderer;
import vn.vinhdanh.paper.PlaceAndDate;
import vn.vinhdanh.paper.Sheet;
import vn.vinhdanh.paper.Signature;
import vn.vinhdanh.paper.Table;

/** Invitations as cards, and the list by which they are carried round. */
public final class PdfSheets implements LetterSheets {

    private final PdfRenderer renderer;
    private final PdfInvitation invitations;
    private final UnaryOperator<String> entryCodes;

    /**
     * @param answerLinks gives the address of the answer page of a message
     * @param entryCodes gives the short code of a delegate's id
     */
    public PdfSheets(PdfRenderer renderer, Function<Message, String> answerLinks, UnaryOperator<String> entryCodes) {
        this.renderer = renderer;
        this.invitations = new PdfInvitation(renderer, answerLinks);
        this.entryCodes = entryCodes;
    }

    @Override
    public byte[] cards(List<Message> letters, CardSize size) {
        List<Invitation> cards = letters.stream()
                .map(letter -> invitations
                        .paper(letter, entryCodes.apply(letter.recipient().delegateId()))
                        .format(Invitation.Format.A5_LANDSCAPE)
                        .build())
                .toList();
        return renderer.render(cards, size == CardSize.A5 ? Sheet.TWO_A5 : Sheet.FOUR_A6);
    }

    /** The date is left open, because it is signed when the last one has got the letter. */
    @Override
    public byte[] deliveryList(List<Message> letters) {
        var invitation = letters.getFirst().invitation();
        Issuer issuer = Issuer.of(invitation.signature());
        Table.Builder rows = Table.of(
                Column.centred("STT", 2),
                Column.text("Họ và tên", 8),
                Column.text("Chức danh", 7),
                Column.centred("Ngày nhận", 4),
                Column.text("Ký nhận", 6));
        String unit = null;
        int number = 0;
        for (Message letter : letters) {
            String here = Objects.requireNonNullElse(letter.invitation().unitName(), "Khác");
            if (!here.equals(unit)) {
                rows.group(here);
                unit = here;
            }
            number++;
            rows.row(
                    Integer.toString(number),
                    letter.invitation().addressee(),
                    Objects.requireNonNullElse(letter.invitation().title(), ""),
                    "",
                    remark(letter));
        }
        return renderer.render(
                AdministrativeDocument.titled("Danh sách", "Giao giấy mời dự " + invitation.conferenceTitle())
                        .heading(
                                issuer.letterhead(),
                                DocumentNumber.unnumbered("DS-UBND"),
                                new PlaceAndDate(issuer.place(), (LocalDate) null))
                        .add(rows.build())
                        .paragraph("Tổng số: " + number + " giấy mời.")
                        .signature(Signature.of("Người giao", ""))
                        .recipients("Lưu: VT")
                        .build());
    }

    private static String remark(Message letter) {
        return letter.delivery() instanceof Delivery.Printed printed && printed.handover() != null
                ? switch (printed.handover().result()) {
                    case HANDED_OVER -> "Đã giao";
                    case RETURNED -> "Đã trả lại";
                }
                : "";
    }
}
