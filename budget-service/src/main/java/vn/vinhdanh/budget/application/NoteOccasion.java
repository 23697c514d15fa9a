package vn.vinhdanh.budget.application;

import java.util.Objects;
import vn.vinhdanh.budget.domain.estimate.Estimate;
import vn.vinhdanh.budget.domain.estimate.Estimates;
import vn.vinhdanh.budget.domain.estimate.Occasion;
import vn.vinhdanh.budget.domain.ledger.FundKind;
import vn.vinhdanh.kernel.CommandContext;

/** Notes what the paper of an estimate says of its conference. */
public final class NoteOccasion {

    private final Estimates estimates;

    public NoteOccasion(Estimates estimates) {
        this.estimates = estimates;
    }

    public void note(ConferencePlannedIntegrationEvent plan, CommandContext context) {
        var signatory = plan.signatory();
        if (plan.title() == null || plan.issuer() == null || signatory == null) {
            return;
        }
        Occasion occasion = new Occasion(
                plan.changes(),
                plan.title(),
                Objects.requireNonNullElse(plan.communeName(), ""),
                plan.issuer(),
                signatory.title(),
                signatory.name(),
                plan.funding().stream()
                        .filter(source -> FundKind.STATE_BUDGET.name().equals(source.source()))
                        .map(source -> Objects.requireNonNullElse(source.basis(), ""))
                        .findFirst()
                        .orElse(""));
        estimates.changeOrBegin(
                plan.conferenceId(),
                Estimate.none(plan.commune(), plan.conferenceId()),
                null,
                context.withAction("follow-plan"),
                known -> known.follow(occasion));
    }
}
