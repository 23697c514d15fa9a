package vn.vinhdanh.program.adapter.web;

import java.time.Instant;
import java.util.List;
import vn.vinhdanh.program.domain.life.AwardLife;
import vn.vinhdanh.program.domain.life.Fact;

/** The life of one award as the events tell it, in the order of time. */
record AwardLifeResponse(String nominationId, List<StepResponse> steps) {

    /** @param eventId the event that says it */
    record StepResponse(Fact.Kind kind, String eventId, Instant at) {}

    static AwardLifeResponse of(AwardLife life) {
        return new AwardLifeResponse(
                life.nominationId(),
                life.steps().stream()
                        .map(step -> new StepResponse(step.kind(), step.eventId(), step.at()))
                        .toList());
    }
}
