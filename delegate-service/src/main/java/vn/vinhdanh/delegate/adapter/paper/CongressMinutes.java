package vn.vinhdanh.delegate.adapter.paper;

import static vn.vinhdanh.delegate.adapter.paper.CongressPapers.two;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.vinhdanh.delegate.adapter.paper.CongressPapers.Issuer;
import vn.vinhdanh.delegate.application.ReadCongressList.CongressView;
import vn.vinhdanh.delegate.domain.congress.Adoption;
import vn.vinhdanh.delegate.domain.congress.BallotCount;
import vn.vinhdanh.delegate.domain.congress.CongressList;
import vn.vinhdanh.delegate.domain.congress.Counting;
import vn.vinhdanh.delegate.domain.congress.HandCount;
import vn.vinhdanh.delegate.domain.congress.Listed;
import vn.vinhdanh.delegate.domain.congress.Signed;
import vn.vinhdanh.delegate.domain.congress.Terms;
import vn.vinhdanh.delegate.domain.roster.Roster;
import vn.vinhdanh.paper.AdministrativeDocument;
import vn.vinhdanh.paper.Column;
import vn.vinhdanh.paper.DocumentNumber;
import vn.vinhdanh.paper.Paragraph;
import vn.vinhdanh.paper.PlaceAndDate;
import vn.vinhdanh.paper.Signature;
import vn.vinhdanh.paper.Table;
import vn.vinhdanh.paper.VietnameseDates;

/**
 * The minutes of the vote: what the hall had before itself, how it voted, and whom it chose. Replacements came later and are
 * not in them. Who presided and who kept them is written by hand.
 */
final class CongressMinutes {

    private CongressMinutes() {}

    static AdministrativeDocument of(CongressView view, Adoption adoption) {
        Roster roster = view.roster();
        CongressList list = view.list().state();
        Terms terms = list.terms();
        Counting counting = Objects.requireNonNull(list.counting());
        Issuer issuer = Issuer.of(roster);
        var adopted = CongressPapers.local(adoption.by().at());
        AdministrativeDocument.Builder paper = AdministrativeDocument.titled(
                        "Biên bản", "Thông qua danh sách đại biểu dự " + terms.congress())
                .heading(
                        issuer.letterhead(),
                        DocumentNumber.unnumbered("BB-UBND"),
                        new PlaceAndDate(issuer.place(), adopted.toLocalDate()))
                .paragraph("Hồi "
                        + VietnameseDates.clock(
                                CongressPapers.local(counting.presented().at()).toLocalTime())
                        + ", " + VietnameseDates.written(adopted.toLocalDate()) + ", tại "
                        + roster.venue().name() + ", " + roster.venue().address() + ", " + roster.title()
                        + " xem xét" + item(list) + " danh sách đại biểu dự " + terms.congress() + ".")
                .add(Paragraph.heading("I. Thành phần"))
                .paragraph("Số đại biểu có mặt: " + two(counting.present()) + ".")
                .paragraph("Chủ tọa: ……………………………………  Thư ký: ……………………………………")
                .add(Paragraph.heading("II. Số lượng, tiêu chuẩn và danh sách giới thiệu"))
                .paragraph("Số đại biểu được phân bổ: " + two(terms.places()) + ".")
                .paragraph("Tiêu chuẩn: " + terms.criteria())
                .add(CongressPapers.table(
                        view,
                        list.candidates().stream().map(Listed::nominationId).toList()))
                .add(Paragraph.heading("III. Kết quả"));
        result(paper, view, list, counting);
        return paper.add(Paragraph.heading("IV. Danh sách được thông qua"))
                .paragraph(chosen(view, adoption))
                .paragraph("Kết quả được công bố trước Hội nghị. Biên bản lập xong lúc "
                        + VietnameseDates.clock(adopted.toLocalTime()) + " cùng ngày, các bên nhất trí và ký tên.")
                .signatureBeside(new Signature(List.of("Thư ký"), ""))
                .signature(new Signature(List.of("Chủ tọa"), ""))
                .recipients("Ban Tổ chức Đại hội", "Lưu: VT, VHXH")
                .build();
    }

    private static String item(CongressList list) {
        String item = list.planned().item();
        return item == null ? "" : ", tại mục “" + item + "” của chương trình,";
    }

    private static void result(
            AdministrativeDocument.Builder paper, CongressView view, CongressList list, Counting counting) {
        HandCount hands = counting.hands();
        BallotCount ballots = counting.ballots();
        String needed = "Theo quy định, cần trên " + list.terms().majority().moreThanPercent()
                + "% số đại biểu có mặt, tức ít nhất "
                + two(list.terms().majority().of(counting.present())) + " phiếu.";
        if (hands != null) {
            paper.paragraph("Hội nghị biểu quyết giơ tay cho cả danh sách. Tán thành: " + two(hands.inFavour())
                            + "; không tán thành: " + two(hands.against()) + "; không có ý kiến: "
                            + two(hands.abstaining()) + "; không biểu quyết: " + two(hands.notVoting()) + ".")
                    .paragraph(needed);
        } else if (ballots != null) {
            paper.paragraph("Hội nghị bỏ phiếu cho từng người. Số phiếu phát ra: " + two(ballots.issued())
                            + "; thu về: " + two(ballots.returned()) + "; hợp lệ: " + two(ballots.valid())
                            + "; không hợp lệ: " + two(ballots.returned() - ballots.valid()) + ".")
                    .paragraph("Hai người kiểm phiếu nhập riêng, kết quả như nhau: "
                            + counting.counters().stream().map(Signed::name).collect(Collectors.joining(" và "))
                            + ".")
                    .paragraph(needed)
                    .add(votes(view, list, ballots));
        }
    }

    private static Table votes(CongressView view, CongressList list, BallotCount ballots) {
        Table.Builder table = Table.of(
                Column.centred("STT", 8),
                Column.text("Họ và tên", 44),
                Column.number("Số phiếu đồng ý", 20),
                Column.centred("Kết quả", 28));
        int number = 0;
        for (BallotCount.Votes votes : ballots.votes()) {
            number++;
            boolean reached = list.terms().majority().isReachedBy(votes.inFavour(), ballots.present());
            table.row(
                    Integer.toString(number),
                    CongressRows.name(view, votes.nominationId()),
                    Integer.toString(votes.inFavour()),
                    reached ? "Đủ số phiếu" : "Không đủ số phiếu");
        }
        return table.build();
    }

    private static String chosen(CongressView view, Adoption adoption) {
        List<String> delegates = adoption.election().delegates();
        List<String> reserves = adoption.election().reserves();
        return "Hội nghị thông qua " + two(delegates.size()) + " đại biểu: " + names(view, delegates)
                + (reserves.isEmpty()
                        ? "."
                        : "; dự khuyết theo thứ tự " + two(reserves.size()) + " người: " + names(view, reserves) + ".");
    }

    private static String names(CongressView view, List<String> nominations) {
        return nominations.stream()
                .map(nomination -> CongressRows.name(view, nomination))
                .collect(Collectors.joining(", "));
    }
}
