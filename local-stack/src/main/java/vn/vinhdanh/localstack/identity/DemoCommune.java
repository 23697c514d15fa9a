package vn.vinhdanh.localstack.identity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The demo accounts of one commune as the login page shows them.
 *
 * @param name {@code Trùng Khánh}
 * @param roles in the order in which a conference needs them
 */
public record DemoCommune(String name, List<RoleAccounts> roles) {

    private static final Map<String, String> COMMUNES = Map.of("trung-khanh", "Trùng Khánh", "mau-son", "Mẫu Sơn");

    private static final Map<String, String> ROLES = new LinkedHashMap<>();
    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("van-hoa-xa-hoi", "Phòng Văn hóa - Xã hội"),
            Map.entry("van-phong", "Văn phòng HĐND và UBND"),
            Map.entry("tt-van-hoa-truyen-thong", "Trung tâm Văn hóa và Truyền thông"),
            Map.entry("cong-an", "Công an xã"),
            Map.entry("hoi-dong-tdkt", "Hội đồng Thi đua - Khen thưởng"),
            Map.entry("ban-xay-dung-dang", "Ban Xây dựng Đảng"),
            Map.entry("mttq", "Ủy ban Mặt trận Tổ quốc"),
            Map.entry("phong-kinh-te", "Phòng Kinh tế"),
            Map.entry("tt-hanh-chinh-cong", "Trung tâm Phục vụ hành chính công"),
            Map.entry("ban-chi-huy-quan-su", "Ban chỉ huy quân sự xã"),
            Map.entry("truong-hoc", "Các trường học"),
            Map.entry("tram-y-te", "Trạm Y tế"),
            Map.entry("xom-to-dan-pho", "Các xóm, tổ dân phố"),
            Map.entry("doanh-nghiep", "Các doanh nghiệp"));

    static {
        ROLES.put("secretariat", "Thư ký");
        ROLES.put("unit-officer", "Cán bộ đơn vị");
        ROLES.put("council-secretary", "Thư ký hội đồng");
        ROLES.put("council-member", "Thành viên hội đồng");
        ROLES.put("chairman", "Chủ tịch");
        ROLES.put("office", "Văn phòng");
        ROLES.put("accountant", "Kế toán");
        ROLES.put("door", "Đón tiếp");
        ROLES.put("operator", "Vận hành");
    }

    /**
     * The accounts with one role.
     *
     * @param role its name on the page
     * @param first the one that most visitors take
     */
    public record RoleAccounts(String role, DemoAccount first, List<DemoAccount> others) {}

    static List<DemoCommune> of(List<DemoAccount> accounts) {
        Map<String, List<DemoAccount>> byCommune = accounts.stream()
                .collect(Collectors.groupingBy(DemoAccount::commune, LinkedHashMap::new, Collectors.toList()));
        return byCommune.entrySet().stream()
                .map(commune -> new DemoCommune(
                        COMMUNES.getOrDefault(commune.getKey(), commune.getKey()), byRole(commune.getValue())))
                .toList();
    }

    /** The name of an account's unit. */
    public static String unitOf(DemoAccount account) {
        return UNITS.getOrDefault(account.unit(), account.unit());
    }

    private static List<RoleAccounts> byRole(List<DemoAccount> accounts) {
        return ROLES.entrySet().stream()
                .map(role -> Map.entry(
                        role.getValue(),
                        accounts.stream()
                                .filter(account -> account.roles().contains(role.getKey()))
                                .toList()))
                .filter(role -> !role.getValue().isEmpty())
                .map(role -> new RoleAccounts(
                        role.getKey(),
                        role.getValue().getFirst(),
                        role.getValue().subList(1, role.getValue().size())))
                .toList();
    }
}
