package vn.vinhdanh.budget.application;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.budget.application.ConferencePlannedIntegrationEvent.Funding;
import vn.vinhdanh.budget.domain.fund.Fund;
import vn.vinhdanh.budget.domain.fund.Funds;
import vn.vinhdanh.budget.domain.fund.Merging;
import vn.vinhdanh.budget.domain.ledger.FundId;
import vn.vinhdanh.budget.domain.ledger.FundKind;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Outcome;

/**
 * Opens both funds of the conference, even if the plan names only one of them or none, and the reward fund of its year,
 * which its rewards draw on. A newer plan names them anew; their money stays.
 */
public final class OnConferencePlanned {

    private final Funds funds;

    public OnConferencePlanned(Funds funds) {
        this.funds = funds;
    }

    public void apply(ConferencePlannedIntegrationEvent plan, CommandContext context) {
        FundId year = new OpenYear(funds).open(plan.commune(), plan.year(context.at()), context);
        for (FundKind kind : FundKind.values()) {
            boolean ofYear = kind == FundKind.REWARD_FUND;
            Fund fund = fund(plan, kind, ofYear ? year : null);
            if (!funds.add(fund.id().value(), Outcome.of(fund), context.withAction("open"))) {
                funds.change(fund.id().value(), null, context.withAction("rename"), known -> known.replan(fund));
            }
        }
    }

    private static Fund fund(ConferencePlannedIntegrationEvent plan, FundKind kind, @Nullable FundId drawsOn) {
        Funding funding = fundingOf(kind, plan.funding());
        return new Fund(
                new FundId(plan.conferenceId(), kind),
                plan.commune(),
                Objects.requireNonNullElse(funding.name(), defaultName(kind)),
                Objects.requireNonNullElse(funding.basis(), ""),
                plan.sequence(),
                null,
                null,
                plan.revision(),
                drawsOn,
                drawsOn == null ? null : Merging.DONE,
                null);
    }

    private static Funding fundingOf(FundKind kind, List<Funding> funding) {
        return funding.stream()
                .filter(source -> kind.name().equals(source.source()))
                .findFirst()
                .orElse(new Funding(null, null, null));
    }

    private static String defaultName(FundKind kind) {
        return switch (kind) {
            case STATE_BUDGET -> "Kinh phí tổ chức Hội nghị";
            case REWARD_FUND -> "Quỹ Thi đua, khen thưởng";
        };
    }
}
