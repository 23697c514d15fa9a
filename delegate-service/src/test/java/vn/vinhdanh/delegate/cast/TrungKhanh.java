package vn.vinhdanh.delegate.cast;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.domain.roster.Group;
import vn.vinhdanh.delegate.domain.roster.Roster;
import vn.vinhdanh.delegate.domain.roster.Schedule;
import vn.vinhdanh.delegate.domain.roster.Signatory;
import vn.vinhdanh.delegate.domain.roster.Unit;
import vn.vinhdanh.delegate.domain.roster.Venue;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Cause;
import vn.vinhdanh.kernel.Role;

/** The conference of Trùng Khánh in 2025, and who works for it. */
public final class TrungKhanh {

    public static final String COMMUNE = "trung-khanh";
    public static final String CONFERENCE = "12e72d06-f71b-5bd1-b7d7-94dbdd1a2be7";
    public static final Instant LATE_JULY = Instant.parse("2025-07-28T02:00:00Z");

    public static final Actor SECRETARIAT =
            new Actor("thu.ky", "Lý Thị Mai", COMMUNE, "van-hoa-xa-hoi", Set.of(Role.SECRETARIAT));
    public static final Actor SCHOOL_OFFICER =
            new Actor("truong.hoc", "Nông Văn Học", COMMUNE, "truong-hoc", Set.of(Role.UNIT_OFFICER));

    public static final Schedule LATE_AUGUST =
            new Schedule(1, LocalDate.of(2025, 8, 28), LocalTime.of(7, 30), LocalTime.of(11, 30));
    public static final Schedule A_DAY_LATER =
            new Schedule(2, LocalDate.of(2025, 8, 29), LocalTime.of(7, 30), LocalTime.of(11, 30));

    private TrungKhanh() {}

    public static Cause cause() {
        return causedBy(SECRETARIAT);
    }

    public static Cause causedBy(Actor actor) {
        return new Cause(actor, "", null, LATE_JULY, "0".repeat(32), null);
    }

    /** The plan's eight groups with their quotas, the cap of 150, the date fixed. */
    public static Roster roster() {
        return roster(LATE_AUGUST);
    }

    public static Roster rosterWithOpenDate() {
        return roster(null);
    }

    /** Few places, for stories about the waiting list. */
    public static Roster smallRoster(int villages, int commended) {
        return roster(
                villages + commended,
                List.of(
                        new Group("xom-to", "Các tổ dân phố, xóm", villages, true),
                        new Group("duoc-khen", "Tập thể và cá nhân được khen thưởng", commended, true)),
                LATE_AUGUST);
    }

    public static Roster roster(int cap, List<Group> groups, @Nullable Schedule schedule) {
        return new Roster(
                COMMUNE,
                "Hội nghị Tuyên dương điển hình tiên tiến xã Trùng Khánh lần thứ I (2025-2030)",
                "Ủy ban nhân dân xã Trùng Khánh",
                new Signatory("Chủ tịch", "Hoàng Văn Tiến"),
                new Venue("Hội trường tầng 2", "Uỷ ban nhân dân xã Trùng Khánh"),
                cap,
                groups,
                List.of(
                        new Unit("van-hoa-xa-hoi", "Phòng Văn hóa - Xã hội"),
                        new Unit("truong-hoc", "Các trường học"),
                        new Unit("xom-to-dan-pho", "Các xóm, tổ dân phố")),
                schedule,
                0);
    }

    private static Roster roster(@Nullable Schedule schedule) {
        return roster(
                150,
                List.of(
                        new Group("lanh-dao", "Lãnh đạo Đảng ủy, HĐND, UBND xã", 12, true),
                        new Group("dang-mttq", "Ban Xây dựng Đảng, UBMTTQ", 14, true),
                        new Group("co-quan-xa", "Văn phòng, các phòng và trung tâm", 14, true),
                        new Group("cong-an-quan-su", "Công an xã; Ban chỉ huy quân sự xã", 6, true),
                        new Group("truong-hoc-y-te", "Các trường học, Trạm Y tế", 16, true),
                        new Group("xom-to", "Các tổ dân phố, xóm", 34, true),
                        new Group("doanh-nghiep", "Các doanh nghiệp trên địa bàn xã", 8, true),
                        new Group("duoc-khen", "Tập thể và cá nhân được khen thưởng tại Hội nghị", 46, true)),
                schedule);
    }
}
