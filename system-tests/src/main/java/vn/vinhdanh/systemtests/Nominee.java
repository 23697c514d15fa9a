package vn.vinhdanh.systemtests;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One nomination of the story. The persons are fictional.
 *
 * @param body of the request, without the conference
 */
record Nominee(String unit, String kind, String name, String form, Map<String, Object> body) {

    /** The ten units of the plan that nominate. */
    static final List<String> UNITS = List.of(
            "phong-kinh-te",
            "tt-hanh-chinh-cong",
            "ban-chi-huy-quan-su",
            "truong-hoc",
            "tram-y-te",
            "xom-to-dan-pho",
            "doanh-nghiep",
            "cong-an",
            "mttq",
            "tt-van-hoa-truyen-thong");

    private static final List<String> GIVEN =
            List.of("Ánh", "Bưởi", "Đào", "Hường", "Khuê", "Lượng", "Mận", "Nghĩa", "Quỳnh", "Thưởng");

    private static final List<String> MOVEMENTS =
            List.of("nong-thon-moi", "ha-tang", "vi-nguoi-ngheo", "hoc-bac", "nha-tam");

    /** Forty nominees: two individuals, one collective and one household from each unit. */
    static List<Nominee> all() {
        List<Nominee> all = new ArrayList<>();
        for (int unit = 0; unit < UNITS.size(); unit++) {
            String given = GIVEN.get(unit);
            all.add(individual(unit, "Hoàng Thị " + given + " (mẫu)", "GIAY_KHEN"));
            all.add(individual(unit, "Nông Văn " + given + " (mẫu)", "LAO_DONG_TIEN_TIEN"));
            all.add(collective(unit, "Tổ " + given + " (mẫu)", "Bế Ích " + given + " (mẫu)"));
            all.add(household(unit, "Lý Đức " + given + " (mẫu)"));
        }
        return all;
    }

    private static Nominee individual(int unit, String name, String form) {
        return of(
                unit,
                name,
                form,
                Map.of("kind", "INDIVIDUAL", "name", name, "birthYear", 1970 + unit, "directLabour", unit % 2 == 0));
    }

    private static Nominee collective(int unit, String name, String representative) {
        return of(
                unit,
                name,
                "GIAY_KHEN",
                Map.of("kind", "COLLECTIVE", "name", name, "members", 12, "representative", representative));
    }

    private static Nominee household(int unit, String head) {
        return of(
                unit,
                head,
                "GIA_DINH_VAN_HOA",
                Map.of("kind", "HOUSEHOLD", "head", head, "members", 4, "address", "Xóm mẫu " + (unit + 1)));
    }

    private static Nominee of(int unit, String name, String form, Map<String, Object> nominee) {
        Map<String, Object> body = Map.of(
                "nominee",
                nominee,
                "movement",
                MOVEMENTS.get(unit % MOVEMENTS.size()),
                "formOfAward",
                form,
                "achievement",
                "Thành tích mẫu của " + name + " trong phong trào thi đua giai đoạn 2020 - 2025.",
                "underDiscipline",
                false);
        return new Nominee(UNITS.get(unit), (String) nominee.get("kind"), name, form, body);
    }
}
