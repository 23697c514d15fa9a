package vn.vinhdanh.nomination.cast;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.nomination.domain.award.NomineeKind;
import vn.vinhdanh.nomination.domain.conference.Conference;

/** The plan of the first conference. */
public final class Plans {

    public static final String CONFERENCE = "5d2f7f0e-6a57-5c0e-9a35-6f1f7a3c2b10";
    public static final LocalDate DAY = LocalDate.of(2025, 8, 28);

    /** The council has to choose twelve days before. */
    public static final Conference FIRST = with(DAY, 12);

    private Plans() {}

    public static Conference with(@Nullable LocalDate day, @Nullable Integer councilDaysBefore) {
        return new Conference(
                CONFERENCE,
                People.COMMUNE,
                "Trùng Khánh",
                "Cao Bằng",
                "Hội nghị Tuyên dương điển hình tiên tiến xã Trùng Khánh lần thứ I (2025-2030)",
                "Ủy ban nhân dân xã Trùng Khánh",
                new Conference.Signatory("Chủ tịch", "Hoàng Văn Tiến"),
                List.of(
                        new Conference.Named("truong-hoc", "Các trường học"),
                        new Conference.Named("xom-to-dan-pho", "Các xóm, tổ dân phố"),
                        new Conference.Named("tram-y-te", "Trạm Y tế")),
                List.of(
                        new Conference.Named("hoc-bac", "Học tập và làm theo Bác"),
                        new Conference.Named("nong-thon-moi", "Xây dựng nông thôn mới")),
                Set.of(NomineeKind.values()),
                List.of("Luật Thi đua, khen thưởng năm 2022"),
                day,
                councilDaysBefore,
                0);
    }
}
