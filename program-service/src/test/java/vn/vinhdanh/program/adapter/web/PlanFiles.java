package vn.vinhdanh.program.adapter.web;

import vn.vinhdanh.program.domain.plan.RawPlan;
import vn.vinhdanh.program.fixtures.PlanText;

/** Lets the cast read its plans the way the service does. */
public final class PlanFiles {

    private PlanFiles() {}

    public static RawPlan yaml(PlanText text) {
        return PlanFile.yaml(text.bytes());
    }
}
