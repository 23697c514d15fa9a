package vn.vinhdanh.nomination.cast;

import java.util.Set;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Role;

/** Who acts. */
public final class People {

    public static final String COMMUNE = "trung-khanh";

    public static final Actor SCHOOL_OFFICER = person("can-bo-truong-hoc", "truong-hoc", Role.UNIT_OFFICER);
    public static final Actor VILLAGE_OFFICER = person("can-bo-xom", "xom-to-dan-pho", Role.UNIT_OFFICER);
    public static final Actor SECRETARIAT = person("chuyen-vien-vhxh", "van-hoa-xa-hoi", Role.SECRETARIAT);
    public static final Actor COUNCIL_SECRETARY = person("thu-ky-hoi-dong", "van-hoa-xa-hoi", Role.COUNCIL_SECRETARY);
    public static final Actor CHAIRMAN = person("chu-tich", "", Role.CHAIRMAN);
    public static final Actor DOOR = person("cua-ra-vao", "van-phong", Role.DOOR);

    private People() {}

    private static Actor person(String account, String unit, Role role) {
        return new Actor(account, account, COMMUNE, unit, Set.of(role));
    }
}
