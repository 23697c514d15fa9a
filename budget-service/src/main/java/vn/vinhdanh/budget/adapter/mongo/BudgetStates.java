package vn.vinhdanh.budget.adapter.mongo;

import vn.vinhdanh.budget.domain.fund.Allocation;
import vn.vinhdanh.budget.domain.fund.Fund;
import vn.vinhdanh.budget.domain.reward.Reward;
import vn.vinhdanh.platform.json.StateJson;
import vn.vinhdanh.platform.store.StateMapping;
import vn.vinhdanh.platform.store.StateMappings;

/** How the states of this service are stored. */
public final class BudgetStates {

    private BudgetStates() {}

    public static StateMappings mappings() {
        return StateMappings.of(
                StateMapping.json(Fund.class, StateJson.mapper()),
                StateMapping.json(Allocation.class, StateJson.mapper()),
                StateMapping.json(Reward.class, StateJson.mapper()));
    }
}
