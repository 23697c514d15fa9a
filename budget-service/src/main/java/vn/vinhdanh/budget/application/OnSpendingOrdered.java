package vn.vinhdanh.budget.application;

import vn.vinhdanh.budget.domain.spending.LineSpending;
import vn.vinhdanh.budget.domain.spending.LineSpendings;
import vn.vinhdanh.kernel.CommandContext;

/** Books a spending whose booking a crash interrupted. */
public final class OnSpendingOrdered {

    private final LineSpendings spendings;
    private final SettleClaims claims;

    public OnSpendingOrdered(LineSpendings spendings, SettleClaims claims) {
        this.spendings = spendings;
        this.claims = claims;
    }

    public void apply(SpendingOrderedIntegrationEvent ordered, CommandContext context) {
        claims.settle(spendings, LineSpending.idOf(ordered.conferenceId(), ordered.line()), context.withAction("book"));
    }
}
