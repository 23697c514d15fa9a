package vn.vinhdanh.notification.adapter.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.notification.domain.Channel;
import vn.vinhdanh.notification.domain.Issuing;
import vn.vinhdanh.notification.domain.Message;
import vn.vinhdanh.notification.domain.Withdrawal;
import vn.vinhdanh.notification.fixtures.Guests;

class CalendarFileTest {

    private static final String LINK = "https://vinh-danh.example/api/answers/yqRcGOKGVTGT1ECmNqrQcQ";

    @Test
    void it_describes_the_conference() {
        assertThat(unfolded(Guests.teacher()))
                .contains(
                        "METHOD:PUBLISH",
                        "UID:" + Guests.TEACHER_ID,
                        "SEQUENCE:0",
                        "DTSTAMP:20250820T010000Z",
                        "DTSTART;TZID=Asia/Ho_Chi_Minh:20250828T073000",
                        "DTEND;TZID=Asia/Ho_Chi_Minh:20250828T113000",
                        "LOCATION:Hội trường tầng 2\\, Uỷ ban nhân dân xã Trùng Khánh",
                        "ORGANIZER;CN=\"Ủy ban nhân dân xã Trùng Khánh\":mailto:moi@vinh-danh.example",
                        "URL:" + LINK);
    }

    @Test
    void a_revision_updates_the_same_entry() {
        Message second = Guests.teacher(2, Channel.EMAIL, Guests.TEACHERS_ADDRESS);

        assertThat(unfolded(second)).contains("UID:" + Guests.TEACHER_ID, "SEQUENCE:1");
    }

    /** RFC 5546: same UID, a greater SEQUENCE, and the attendee whom it concerns. */
    @Test
    void a_notice_removes_the_entry() {
        Message notice = Issuing.takeBack(
                Guests.teacher(2, Channel.EMAIL, Guests.TEACHERS_ADDRESS),
                Withdrawal.ofConference("Mưa lũ"),
                Guests.INVITED.plusSeconds(60),
                Guests.TRACE);

        assertThat(unfolded(notice))
                .contains(
                        "METHOD:CANCEL",
                        "UID:" + Guests.TEACHER_ID,
                        "SEQUENCE:2",
                        "DTSTAMP:20250820T010100Z",
                        "STATUS:CANCELLED",
                        "ATTENDEE;CN=\"Hoàng Văn Đức\":mailto:" + Guests.TEACHERS_ADDRESS)
                .noneMatch(line -> line.contains("/answers/"));
    }

    @Test
    void lines_are_folded_after_75_octets_and_never_inside_a_character() {
        byte[] file = file(Guests.teacher());
        String text = new String(file, StandardCharsets.UTF_8);

        assertThat(text).doesNotContain("\uFFFD").endsWith("END:VCALENDAR\r\n");
        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
    }

    @Test
    void the_same_message_gives_the_same_file() {
        assertThat(file(Guests.teacher())).isEqualTo(file(Guests.teacher()));
    }

    private static String[] unfolded(Message message) {
        return new String(file(message), StandardCharsets.UTF_8)
                .replace("\r\n ", "")
                .split("\r\n");
    }

    private static byte[] file(Message message) {
        return CalendarFile.of(message, LINK, "moi@vinh-danh.example");
    }
}
