package vn.vinhdanh.program.cast;

import java.time.Instant;
import java.util.Set;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Cause;
import vn.vinhdanh.kernel.Role;

/** Who acts in the stories. */
public final class People {

    private People() {}

    /** Secretary of Trùng Khánh: plans the conference. */
    public static Actor secretary() {
        return new Actor("thu.ky", "Nông Thị Lan", "trung-khanh", "van-hoa-xa-hoi", Set.of(Role.SECRETARIAT));
    }

    public static Actor officer() {
        return new Actor("can.bo", "Hoàng Văn Đức", "trung-khanh", "phong-kinh-te", Set.of(Role.UNIT_OFFICER));
    }

    public static Actor secretaryOfDamThuy() {
        return new Actor("thu.ky.dt", "Lý Văn Páo", "dam-thuy", "van-hoa-xa-hoi", Set.of(Role.SECRETARIAT));
    }

    public static Cause causeBy(Actor actor) {
        return new Cause(actor, "test", null, Instant.parse("2025-08-01T01:00:00Z"), "0".repeat(32), null);
    }
}
