package vn.vinhdanh.budget.application;

import vn.vinhdanh.budget.domain.estimate.NormCopies;
import vn.vinhdanh.budget.domain.estimate.SpendingNorms;
import vn.vinhdanh.budget.domain.estimate.SpendingNorms.Approved;
import vn.vinhdanh.kernel.CommandContext;

/** Copies a norm of spending that two people put into the commune's book of norms. */
public final class OnNormApproved {

    private final NormCopies copies;

    public OnNormApproved(NormCopies copies) {
        this.copies = copies;
    }

    /** @param position of the fact among those of the book */
    public void apply(NormApprovedIntegrationEvent event, long position, CommandContext context) {
        event.ofSpending()
                .ifPresent(norm -> copies.changeOrBegin(
                        event.commune(),
                        SpendingNorms.none(event.commune()),
                        null,
                        context.withAction("copy-norm"),
                        known -> known.note(new Approved(norm, position))));
    }
}
