package vn.vinhdanh.budget.application;

import java.util.List;
import java.util.Objects;
import vn.vinhdanh.budget.application.ConferencePlannedIntegrationEvent.Funding;
import vn.vinhdanh.budget.domain.fund.Fund;
import vn.vinhdanh.budget.domain.fund.Funds;
import vn.vinhdanh.budget.domain.ledger.FundId;
import vn.vinhdanh.budget.domain.ledger.FundKind;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Outcome;

/** Opens both funds of the conference, also where the plan names only one of them or none. */
public final class OnConferencePlanned {

    private final Funds funds;

    public OnConferencePlanned(Funds funds) {
        this.funds = funds;
    }

    public void apply(ConferencePlannedIntegrationEvent plan, CommandContext cause) {
        for (FundKind kind : FundKind.values()) {
            FundId id = new FundId(plan.conferenceId(), kind);
            Funding named = named(kind, plan.funding());
            Fund fund = new Fund(
                    id,
                    plan.commune(),
                    Objects.requireNonNullElse(named.name(), usualName(kind)),
                    Objects.requireNonNullElse(named.basis(), ""));
            funds.add(id.value(), Outcome.of(fund), cause.doing("open"));
        }
    }

    private static Funding named(FundKind kind, List<Funding> funding) {
        return funding.stream()
                .filter(source -> kind.name().equals(source.source()))
                .findFirst()
                .orElse(new Funding(null, null, null));
    }

    private static String usualName(FundKind kind) {
        return switch (kind) {
            case STATE_BUDGET -> "Kinh phí tổ chức Hội nghị";
            case REWARD_FUND -> "Quỹ Thi đua, khen thưởng";
        };
    }
}
