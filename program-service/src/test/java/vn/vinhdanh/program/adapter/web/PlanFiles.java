package vn.vinhdanh.program.adapter.web;

import vn.vinhdanh.program.domain.plan.RawPlan;
import vn.vinhdanh.program.fixtures.PlanText;

/** Gives the fixtures access to the plan file reader of the service. */
public final class PlanFiles {

    private PlanFiles() {}

    public static RawPlan json(String text) {
        return PlanFile.json(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    public static RawPlan yaml(PlanText text) {
        return PlanFile.yaml(text.bytes());
    }
}
