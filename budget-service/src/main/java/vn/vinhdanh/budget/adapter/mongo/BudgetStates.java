package vn.vinhdanh.budget.adapter.mongo;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import tools.jackson.databind.json.JsonMapper;
import vn.vinhdanh.budget.domain.estimate.DelegatePlace;
import vn.vinhdanh.budget.domain.estimate.Estimate;
import vn.vinhdanh.budget.domain.estimate.SpendingNorms;
import vn.vinhdanh.budget.domain.finalaccount.FinalAccount;
import vn.vinhdanh.budget.domain.fund.Allocation;
import vn.vinhdanh.budget.domain.fund.Fund;
import vn.vinhdanh.budget.domain.ledger.FundId;
import vn.vinhdanh.budget.domain.payout.PayoutBook;
import vn.vinhdanh.budget.domain.reward.Reward;
import vn.vinhdanh.budget.domain.spending.LineSpending;
import vn.vinhdanh.platform.conferences.ConferenceUse;
import vn.vinhdanh.platform.json.StateJson;
import vn.vinhdanh.platform.store.StateMapping;
import vn.vinhdanh.platform.store.StateMappings;
import vn.vinhdanh.platform.units.KnownUnits;

/** How the states of this service are stored. */
public final class BudgetStates {

    private BudgetStates() {}

    public static StateMappings mappings() {
        JsonMapper mapper = StateJson.mapper()
                .rebuild()
                .addMixIn(FundId.class, FundIdJson.class)
                .build();
        // Earlier states are stored with what is worked out of them; of a sheet only what was entered is.
        JsonMapper entered = mapper.rebuild()
                .changeDefaultVisibility(visible -> visible.withIsGetterVisibility(Visibility.NONE))
                .build();
        return StateMappings.of(
                StateMapping.json(Fund.class, mapper),
                StateMapping.json(Allocation.class, mapper),
                StateMapping.json(Reward.class, mapper),
                StateMapping.json(Estimate.class, mapper),
                StateMapping.json(DelegatePlace.class, mapper),
                StateMapping.json(SpendingNorms.class, mapper),
                StateMapping.json(LineSpending.class, mapper),
                StateMapping.json(PayoutBook.class, entered),
                StateMapping.json(FinalAccount.class, mapper),
                StateMapping.json(KnownUnits.class, mapper),
                StateMapping.json(ConferenceUse.class, mapper));
    }
}
