package vn.vinhdanh.program.adapter.web;

import java.util.List;
import vn.vinhdanh.program.application.PreviewEdit;
import vn.vinhdanh.program.domain.conference.Warnings;
import vn.vinhdanh.program.domain.plan.Warning;

/**
 * What follows from a change of the plan that is not made yet.
 *
 * @param changed the paths of the plan that would be another: {@code delegateGroups[3].quota}
 * @param outdatesInvitations true if place or hours change, so that invitations that are out name the wrong ones
 * @param touched how many people, letters and tasks, as each service has published it
 * @param warnings of the plan as it would be
 */
record PlanPreviewResponse(
        List<String> changed,
        boolean outdatesInvitations,
        AgendaResponse agenda,
        TasksResponse tasks,
        TouchedResponse touched,
        List<Warning> warnings) {

    static PlanPreviewResponse of(PreviewEdit.Preview preview) {
        return new PlanPreviewResponse(
                preview.changed(),
                preview.after().revision() > preview.before().revision(),
                AgendaResponse.of(preview.after()),
                TasksResponse.of(preview.after()),
                TouchedResponse.of(preview.before(), preview.after(), preview.numbers()),
                Warnings.of(preview.after()));
    }
}
