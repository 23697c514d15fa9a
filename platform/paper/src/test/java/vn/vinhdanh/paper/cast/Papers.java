package vn.vinhdanh.paper.cast;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import vn.vinhdanh.paper.AdministrativeDocument;
import vn.vinhdanh.paper.AmountInFigures;
import vn.vinhdanh.paper.AmountInWords;
import vn.vinhdanh.paper.Annex;
import vn.vinhdanh.paper.Column;
import vn.vinhdanh.paper.DocumentNumber;
import vn.vinhdanh.paper.Invitation;
import vn.vinhdanh.paper.Letterhead;
import vn.vinhdanh.paper.Paragraph;
import vn.vinhdanh.paper.PlaceAndDate;
import vn.vinhdanh.paper.QrCode;
import vn.vinhdanh.paper.Signature;
import vn.vinhdanh.paper.Table;
import vn.vinhdanh.paper.VietnameseDates;

/** Papers of Trùng Khánh commune. */
public final class Papers {

    public static final LocalDate SIGNED = LocalDate.of(2026, 1, 5);
    public static final Letterhead COMMITTEE = Letterhead.of("Ủy ban nhân dân", "xã Trùng Khánh");
    public static final String ANSWER_LINK =
            "https://vinhdanh.trungkhanh.caobang.gov.vn/i/eyJhbGciOiJFUzI1NiJ9.eyJkIjoiMDE5M2Y1YzIifQ.MEUCIQDx";

    private static final List<String> NAMES = List.of(
            "Nông Thị Thùy Dương",
            "Hoàng Văn Đức",
            "Lục Thị Nguyệt Ánh",
            "Bế Ích Quân",
            "Đàm Thị Hồng Nhung",
            "Triệu Quẩy Phụng",
            "Nguyễn Phạm Hoàng Khánh Quỳnh");

    private Papers() {}

    /** The Chairman's decision with so many individuals in its annexed list, after one collective and one household. */
    public static AdministrativeDocument decision(int individuals) {
        long total = individuals * 710_000L + 1_410_000 + 1_060_000;
        return AdministrativeDocument.titled(
                        "Quyết định",
                        "Về việc tặng Giấy khen cho các tập thể, cá nhân, hộ gia đình có thành tích xuất sắc trong phong"
                                + " trào thi đua yêu nước năm 2025")
                .heading(COMMITTEE, DocumentNumber.of(5, "QĐ-UBND"), new PlaceAndDate("Trùng Khánh", SIGNED))
                .authority("Chủ tịch Ủy ban nhân dân xã Trùng Khánh")
                .basis("Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025")
                .basis("Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;")
                .basis("Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định về phân cấp,"
                        + " phân quyền trong lĩnh vực thi đua, khen thưởng")
                .basis("Theo đề nghị của Trưởng phòng Văn hóa - Xã hội tại Tờ trình số 12/TTr-VHXH ngày 29 tháng 12 năm"
                        + " 2025")
                .add(Paragraph.centred("QUYẾT ĐỊNH:"))
                .article("Tặng Giấy khen của Chủ tịch Ủy ban nhân dân xã Trùng Khánh cho 01 tập thể, 01 hộ gia đình và "
                        + individuals
                        + " cá nhân có thành tích xuất sắc trong phong trào thi đua yêu nước năm 2025 (có danh sách"
                        + " kèm theo).")
                .article(
                        "Mức tiền thưởng kèm theo Giấy khen thực hiện theo quy định tại Nghị định số 152/2025/NĐ-CP,"
                                + " trích từ Quỹ thi đua, khen thưởng của xã năm 2025.",
                        "Tổng số tiền thưởng: " + AmountInFigures.vietnamese(total) + " (Bằng chữ: "
                                + AmountInWords.vietnamese(total) + ").")
                .article(
                        "Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã, Trưởng phòng Văn hóa - Xã hội, Trưởng"
                                + " phòng Kinh tế, các tập thể, cá nhân và hộ gia đình có tên tại Điều 1 chịu trách nhiệm thi"
                                + " hành Quyết định này.")
                .signature(Signature.of("Chủ tịch", "Nông Văn Hưởng"))
                .recipients("Như Điều 3", "Thường trực Đảng ủy, HĐND xã", "Cổng thông tin điện tử xã", "Lưu: VT, VHXH")
                .annex(Annex.of(
                        "Danh sách tập thể, cá nhân, hộ gia đình được tặng Giấy khen",
                        "Kèm theo Quyết định số 05/QĐ-UBND " + VietnameseDates.written(SIGNED)
                                + " của Chủ tịch Ủy ban nhân dân xã Trùng Khánh",
                        awardees(individuals, total),
                        Paragraph.inWords(total)))
                .build();
    }

    private static Table awardees(int individuals, long total) {
        Table.Builder table = Table.of(
                        Column.centred("STT", 6),
                        Column.text("Họ và tên", 26),
                        Column.centred("Năm sinh", 9),
                        Column.text("Đơn vị, địa chỉ", 26),
                        Column.text("Thành tích", 33),
                        Column.number("Tiền thưởng (đồng)", 14))
                .group("I. TẬP THỂ")
                .row(
                        "1",
                        "Chi hội Phụ nữ xóm Bản Chang",
                        "",
                        "Xóm Bản Chang",
                        "Phong trào “Gia đình 5 không, 3 sạch”",
                        "1.410.000")
                .group("II. HỘ GIA ĐÌNH")
                .row("1", "Hộ ông Lý Văn Phúc", "1971", "Xóm Pò Peo", "Hiến 320 m² đất mở đường liên xóm", "1.060.000")
                .group("III. CÁ NHÂN");
        for (int at = 1; at <= individuals; at++) {
            table.row(
                    String.valueOf(at),
                    NAMES.get(at % NAMES.size()),
                    String.valueOf(1960 + at % 45),
                    at % 3 == 0 ? "Trường PTDTBT Tiểu học và THCS Đình Phong" : "Tổ dân phố " + at % 9,
                    at % 2 == 0
                            ? "Hoàn thành xuất sắc nhiệm vụ xây dựng nông thôn mới"
                            : "Sáng kiến chuyển đổi cây trồng trên đất dốc, giúp 12 hộ thoát nghèo",
                    AmountInFigures.grouped(710_000));
        }
        return table.total("Tổng cộng", AmountInFigures.grouped(total)).build();
    }

    public static Invitation invitation(Invitation.Format format) {
        return Invitation.to(
                        "Bà Nguyễn Phạm Hoàng Khánh Quỳnh",
                        "Chi hội trưởng Chi hội Phụ nữ xóm Bản Chang - điển hình tiên tiến được biểu dương")
                .format(format)
                .heading(COMMITTEE, DocumentNumber.of(12, "GM-UBND"), new PlaceAndDate("Trùng Khánh", SIGNED))
                .summary("Dự Hội nghị biểu dương điển hình tiên tiến giai đoạn 2020 - 2025")
                .host("Ủy ban nhân dân xã Trùng Khánh")
                .occasion(
                        "Tới dự Hội nghị biểu dương các điển hình tiên tiến trong phong trào thi đua yêu nước giai đoạn"
                                + " 2020 - 2025.")
                .detail("Thời gian", VietnameseDates.appointment(LocalDateTime.of(2026, 2, 7, 7, 30)))
                .detail("Địa điểm", "Hội trường Nhà văn hóa trung tâm xã Trùng Khánh, tỉnh Cao Bằng")
                .note("Đề nghị đại biểu xác nhận tham dự trước ngày 30 tháng 01 năm 2026 và mang theo giấy mời này")
                .ticket(QrCode.of(ANSWER_LINK, "Quét để xác nhận tham dự"), "K7M2-9QX4")
                .signature(Signature.onBehalf("TM. Ủy ban nhân dân", "Chủ tịch", "Nông Văn Hưởng"))
                .recipients("Như trên", "Lưu: VT, VHXH")
                .build();
    }
}
