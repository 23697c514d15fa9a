package vn.vinhdanh.notification.adapter.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.notification.domain.Channel;
import vn.vinhdanh.notification.domain.Invitation;
import vn.vinhdanh.notification.domain.Issuing;
import vn.vinhdanh.notification.domain.LetterTexts;
import vn.vinhdanh.notification.domain.Message;
import vn.vinhdanh.notification.domain.MessageRules.AnOfficerIsToldByMailAlone;
import vn.vinhdanh.notification.domain.Salutation;
import vn.vinhdanh.notification.domain.Withdrawal;
import vn.vinhdanh.notification.fixtures.Guests;
import vn.vinhdanh.notification.fixtures.Officers;
import vn.vinhdanh.paper.PdfRenderer;

class PdfPapersTest {

    private final PdfPapers paper = new PdfPapers(
            new PdfRenderer(),
            LetterTexts.BUILT_IN,
            message -> "https://vinh-danh.example/api/answers/yqRcGOKGVTGT1ECmNqrQcQ");

    @Test
    void an_invitation_names_the_guest_the_conference_its_time_and_place_and_the_issuer() throws IOException {
        assertThat(text(Guests.teacher()))
                .contains(
                        "ỦY BAN NHÂN DÂN",
                        "XÃ TRÙNG KHÁNH",
                        "Trùng Khánh, ngày 20 tháng 8 năm 2025",
                        "GIẤY MỜI",
                        "Ông/Bà Hoàng Văn Đức",
                        "Giáo viên Trường Tiểu học Trùng Khánh",
                        "07 giờ 30 phút, thứ Năm, ngày 28 tháng 8 năm 2025",
                        "Hội trường tầng 2",
                        "TM. ỦY BAN NHÂN DÂN",
                        "Hoàng Văn Tiến")
                .doesNotContain("thay cho", Guests.TEACHERS_ADDRESS);
    }

    @Test
    void what_goes_by_mail_alone_has_none() {
        assertThatThrownBy(() -> paper.of(Officers.letter(null))).isInstanceOf(AnOfficerIsToldByMailAlone.class);
    }

    @Test
    void an_invitation_names_the_seat_that_the_guest_has() throws IOException {
        Message seated = Issuing.invite(
                        Guests.TEACHER,
                        1,
                        Channel.PRINT,
                        null,
                        Guests.invitationWithSeat("Hoàng Văn Đức", "B12"),
                        Guests.INVITED,
                        Guests.TRACE)
                .state();

        assertThat(text(seated)).contains("ghế B12");
        assertThat(text(Guests.teacher())).doesNotContain("ghế");
    }

    @Test
    void a_revision_says_that_it_replaces_the_one_before() throws IOException {
        assertThat(text(Guests.teacher(2, Channel.PRINT, null))).contains("thay cho giấy mời đã gửi trước đây");
    }

    @Test
    void a_notice_says_what_does_not_take_place_and_why() throws IOException {
        assertThat(text(notice(Withdrawal.ofConference("Mưa lũ kéo dài."))))
                .contains(
                        "THÔNG BÁO",
                        "Về việc hủy Hội nghị",
                        "Kính gửi: Ông/Bà Hoàng Văn Đức",
                        "07 giờ 30 phút, thứ Năm, ngày 28 tháng 8",
                        "Lý do: Mưa lũ kéo dài.",
                        "TM. ỦY BAN NHÂN DÂN")
                .doesNotContain(Guests.TEACHERS_ADDRESS);
    }

    @Test
    void a_notice_to_one_delegate_takes_back_the_invitation_alone() throws IOException {
        assertThat(text(notice(Withdrawal.ofDelegate())))
                .contains("Về việc thu hồi giấy mời dự", "thu hồi giấy mời tới dự")
                .doesNotContain("không tổ chức", "Lý do");
    }

    private static Message notice(Withdrawal why) {
        return Issuing.takeBack(Guests.teacher(), why, Guests.INVITED.plusSeconds(60), Guests.TRACE);
    }

    @Test
    void a_stated_salutation_or_a_title_in_the_name_takes_the_place_of_both() throws IOException {
        assertThat(text(named(Guests.invitation("Nông Thị B", Salutation.MS))))
                .contains("Bà Nông Thị B")
                .doesNotContain("Ông/Bà");
        assertThat(text(named(Guests.invitation("Bà Nông Thị B", null))))
                .contains("Bà Nông Thị B")
                .doesNotContain("Ông/Bà");
    }

    private static Message named(Invitation invitation) {
        return Issuing.invite(Guests.TEACHER, 1, Channel.PRINT, null, invitation, Guests.INVITED, Guests.TRACE)
                .state();
    }

    @Test
    void the_same_message_gives_the_same_paper() {
        assertThat(paper.of(Guests.teacher())).isEqualTo(paper.of(Guests.teacher()));
    }

    private String text(Message message) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(paper.of(message))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
