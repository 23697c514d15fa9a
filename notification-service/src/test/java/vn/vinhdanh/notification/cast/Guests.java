package vn.vinhdanh.notification.cast;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.notification.application.DelegateInvitedFact;
import vn.vinhdanh.notification.domain.Channel;
import vn.vinhdanh.notification.domain.Invitation;
import vn.vinhdanh.notification.domain.Message;
import vn.vinhdanh.notification.domain.Recipient;
import vn.vinhdanh.notification.domain.Terms;

/** Who is invited to the conference of Trùng Khánh on 28/08/2025. */
public final class Guests {

    public static final String CONFERENCE = "12e72d06-f71b-5bd1-b7d7-94dbdd1a2be7";
    public static final String TEACHER_ID = "caa45c18-e286-5531-93d4-40a636aad071";
    public static final Recipient TEACHER = new Recipient("trung-khanh", CONFERENCE, TEACHER_ID);
    public static final String TEACHERS_ADDRESS = "hoang.duc@trungkhanh.example";
    public static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

    public static final Instant INVITED = Instant.parse("2025-08-20T01:00:00Z");
    public static final Terms TERMS =
            new Terms(Duration.ofMinutes(3), Duration.ofSeconds(30), Duration.ofMinutes(30), Duration.ofDays(5));

    private Guests() {}

    public static Invitation invitation(String name) {
        return new Invitation(
                name,
                "Giáo viên Trường Tiểu học Trùng Khánh",
                "Các trường học",
                "Hội nghị Tuyên dương điển hình tiên tiến xã Trùng Khánh lần thứ I (2025-2030)",
                LocalDate.of(2025, 8, 28),
                LocalTime.of(7, 30),
                LocalTime.of(11, 30),
                new Invitation.Venue("Hội trường tầng 2", "Uỷ ban nhân dân xã Trùng Khánh"),
                new Invitation.Signature("Ủy ban nhân dân xã Trùng Khánh", "Chủ tịch", "Hoàng Văn Tiến"),
                "yqRcGOKGVTGT1ECmNqrQcQAAAAJ7bq4Wc0aYhV2mX9tQk1Ls");
    }

    /** The teacher's invitation by e-mail, waiting to go out. */
    public static Message teacher() {
        return teacher(1, Channel.EMAIL, TEACHERS_ADDRESS);
    }

    public static Message teacher(int revision, Channel channel, @Nullable String address) {
        return Message.invite(TEACHER, revision, channel, address, invitation("Hoàng Văn Đức"), INVITED, TRACE)
                .state();
    }

    /** The teacher is invited, as delegate-service says it. */
    public static DelegateInvitedFact invited(int revision, String channel) {
        return new DelegateInvitedFact(
                "trung-khanh",
                CONFERENCE,
                TEACHER_ID,
                revision,
                "Hoàng Văn Đức",
                "Giáo viên",
                "Các trường học",
                channel,
                TEACHERS_ADDRESS,
                "yqRcGOKGVTGT1ECmNqrQcQ",
                LocalDate.of(2025, 8, 28),
                LocalTime.of(7, 30),
                LocalTime.of(11, 30),
                "Hội trường tầng 2",
                "Uỷ ban nhân dân xã Trùng Khánh",
                "Hội nghị Tuyên dương điển hình tiên tiến",
                "Ủy ban nhân dân xã Trùng Khánh",
                "Chủ tịch",
                "Hoàng Văn Tiến");
    }
}
