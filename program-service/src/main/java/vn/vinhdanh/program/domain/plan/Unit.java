package vn.vinhdanh.program.domain.plan;

import java.util.List;

/**
 * A unit that takes part in the plan.
 *
 * @param code the value of the token's claim {@code unit}
 * @param relation {@code assigned}: the commune may instruct it; {@code requested}: the commune asks it
 * @param role its role in the conference: one of {@link #ROLES}
 */
public record Unit(String code, String name, String relation, String role) {

    public static final List<String> RELATIONS = List.of("assigned", "requested");

    public static final List<String> ROLES = List.of(
            "secretariat",
            "organiser",
            "communications",
            "security",
            "council",
            "orientation",
            "mobilisation",
            "nominator");
}
