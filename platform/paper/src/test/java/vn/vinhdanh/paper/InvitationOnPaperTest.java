package vn.vinhdanh.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.vinhdanh.paper.Invitation.Format;
import vn.vinhdanh.paper.fixtures.Papers;

/** Reads the PDF of an invitation, on an A4 sheet and on an A5 card. */
class InvitationOnPaperTest {

    @ParameterizedTest
    @EnumSource(Format.class)
    void an_invitation_has_one_page_with_every_part(Format format) {
        Printed invitation = Printed.of(Papers.invitation(format));
        assertThat(invitation.pages()).isOne();
        assertThat(invitation.text())
                .contains(
                        "Số: 12/GM-UBND",
                        "GIẤY MỜI",
                        "Ủy ban nhân dân xã Trùng Khánh trân trọng kính mời:",
                        "Bà Nguyễn Phạm Hoàng Khánh Quỳnh",
                        "Thời gian: 07 giờ 30 phút, thứ Bảy, ngày 07 tháng 02 năm 2026",
                        "Địa điểm: Hội trường",
                        "giấy mời này./.",
                        "Quét để xác nhận tham dự",
                        "Mã: K7M2-9QX4",
                        "TM. ỦY BAN NHÂN DÂN",
                        "CHỦ TỊCH",
                        "Nông Văn Hưởng");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void the_qr_code_can_be_scanned_from_the_page(Format format) {
        assertThat(Printed.of(Papers.invitation(format)).scanned()).isEqualTo(Papers.ANSWER_LINK);
    }

    @ParameterizedTest
    @CsvSource({"A4_PORTRAIT, 600, 45", "A4_PORTRAIT, 300, 30", "A5_LANDSCAPE, 300, 30"})
    void a_qr_code_with_a_long_link_can_be_scanned(Format format, int length, int millimetres) {
        String link = "https://vinhdanh.example/i/" + "Ab3-_".repeat(length).substring(0, length - 27);
        Printed invitation = Printed.of(full(format)
                .ticket(new QrCode(link, "Quét mã", millimetres), "A1")
                .build());
        assertThat(invitation.scanned()).isEqualTo(link);
    }

    @Test
    void a_card_with_much_text_has_a_smaller_font_and_one_page() {
        Printed card = Printed.of(full(Format.A5_LANDSCAPE)
                .ticket(QrCode.of(Papers.ANSWER_LINK, "Quét mã"), "A1")
                .note("Đại biểu mặc trang phục dân tộc hoặc lễ phục, có mặt trước giờ khai mạc 15 phút để ổn định chỗ"
                        + " ngồi và nhận tài liệu tại bàn đón tiếp ở sảnh chính của hội trường.")
                .build());
        assertThat(card.pages()).isOne();
        assertThat(card.line("Thời gian").size()).isLessThan(13);
        assertThat(card.lines()).allSatisfy(line -> {
            assertThat(line.left()).isGreaterThanOrEqualTo(14.9);
            assertThat(line.right()).isLessThanOrEqualTo(198.1);
            assertThat(line.baseline()).isBetween(10.0, 138.0);
        });
    }

    @Test
    void without_a_host_the_greeting_is_kinh_moi() {
        Printed invitation = Printed.of(full(Format.A4_PORTRAIT).build());
        assertThat(invitation.text()).contains("Kính mời: Ông Triệu Quẩy Phụng Người có uy tín");
    }

    private static Invitation.Builder full(Format format) {
        return Invitation.to("Ông Triệu Quẩy Phụng", "Người có uy tín trong đồng bào dân tộc Dao, xóm Pò Peo")
                .format(format)
                .heading(
                        Papers.COMMITTEE,
                        DocumentNumber.of(12, "GM-UBND"),
                        new PlaceAndDate("Trùng Khánh", Papers.SIGNED))
                .summary("Dự Hội nghị biểu dương điển hình tiên tiến giai đoạn 2020 - 2025 và phát động phong trào thi"
                        + " đua giai đoạn 2026 - 2030")
                .occasion(
                        "Tới dự Hội nghị biểu dương các điển hình tiên tiến trong phong trào thi đua yêu nước giai đoạn"
                                + " 2020 - 2025 và lễ phát động phong trào thi đua yêu nước giai đoạn 2026 - 2030.")
                .detail("Thời gian", "07 giờ 30 phút, thứ Bảy, ngày 07 tháng 02 năm 2026")
                .detail("Địa điểm", "Hội trường Nhà văn hóa trung tâm xã Trùng Khánh, tỉnh Cao Bằng")
                .detail("Chủ trì", "Đồng chí Nông Văn Hưởng, Chủ tịch Ủy ban nhân dân xã")
                .signature(Signature.onBehalf("TM. Ủy ban nhân dân", "Chủ tịch", "Nông Văn Hưởng"))
                .recipients("Như trên", "Lưu: VT");
    }
}
