package vn.vinhdanh.budget.domain.fund;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.budget.domain.ledger.FundId;
import vn.vinhdanh.kernel.Outcome;

/**
 * One source of a conference's money, as the plan names it. Its balances are in its ledger.
 *
 * @param basis the legal basis that the plan gives for the money; empty if the plan gives none
 * @param sequence how often the plan had changed; null in documents of earlier versions, which is 0
 * @param closed true if the conference is closed, so nothing more is reserved; null until then
 */
public record Fund(
        FundId id,
        String commune,
        String name,
        String basis,
        @Nullable Integer sequence,
        @Nullable Boolean closed) {

    /** Takes name and basis of a newer plan. An older one changes nothing. */
    public Outcome<Fund, FundEvent> replan(Fund plan) {
        return Outcome.of(
                plan.changes() > changes()
                        ? new Fund(id, commune, plan.name, plan.basis, plan.sequence, closed)
                        : this);
    }

    public Outcome<Fund, FundEvent> close() {
        return Outcome.of(new Fund(id, commune, name, basis, sequence, true));
    }

    public boolean isClosed() {
        return Boolean.TRUE.equals(closed);
    }

    private int changes() {
        return sequence == null ? 0 : sequence;
    }
}
