package vn.vinhdanh.budget.cast;

import java.time.Instant;
import java.util.Set;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Cause;
import vn.vinhdanh.kernel.Role;

/** Who appears. */
public final class People {

    public static final String COMMUNE = "trung-khanh";
    public static final Instant MORNING = Instant.parse("2025-08-28T03:15:00.123Z");

    public static final Actor ACCOUNTANT = person("ke.toan", "Nông Thị Thu", Role.ACCOUNTANT);
    public static final Actor CHAIRMAN = person("chu.tich", "Hoàng Văn Thạch", Role.CHAIRMAN);
    public static final Actor UNIT_OFFICER = person("truong.hoc", "Lý Thị Mai", Role.UNIT_OFFICER);
    public static final Actor NEIGHBOUR =
            new Actor("ke.toan.dam.thuy", "Bế Văn Lâm", "dam-thuy", "", Set.of(Role.ACCOUNTANT));

    private People() {}

    public static Cause command(Actor actor) {
        return new Cause(actor, "test", null, MORNING, "0".repeat(32), null);
    }

    public static Cause reaction() {
        return new Cause(Actor.system(COMMUNE), "test", null, MORNING, "0".repeat(32), "fact-1");
    }

    private static Actor person(String id, String name, Role role) {
        return new Actor(id, name, COMMUNE, "", Set.of(role));
    }
}
