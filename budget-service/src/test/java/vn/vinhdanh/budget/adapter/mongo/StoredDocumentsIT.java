package vn.vinhdanh.budget.adapter.mongo;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.budget.adapter.messaging.FundEventMapper;
import vn.vinhdanh.budget.adapter.messaging.RewardEventMapper;
import vn.vinhdanh.budget.domain.fund.FundEvent.AllocationOrdered;
import vn.vinhdanh.budget.domain.reward.RewardEvent.RewardReleased;
import vn.vinhdanh.testkit.StandaloneStore;

/** Documents that release 0.1 stored before the store was moved to Spring Data. */
class StoredDocumentsIT {

    @AutoClose
    private final StandaloneStore store = new StandaloneStore(BudgetStates.mappings());

    @Test
    void rewards_are_read_changed_and_verified() {
        store.storedDocuments()
                .areReadChangedAndVerified(
                        "rewards",
                        new MongoRewards(store.support(), new RewardEventMapper()),
                        reward -> new RewardReleased(
                                reward.commune(), reward.conferenceId(), reward.nominationId(), 1, "line"),
                        // Until reversals there were none to keep.
                        "told.reversedPayments");
    }

    @Test
    void allocations_are_read_changed_and_verified() {
        store.storedDocuments()
                .areReadChangedAndVerified(
                        "allocations",
                        new MongoAllocations(store.support(), new FundEventMapper()),
                        allocation -> new AllocationOrdered(
                                allocation.id(), allocation.commune(), allocation.fund(), allocation.amount()));
    }

    @Test
    void funds_are_read_and_verified() {
        store.storedDocuments().areReadAndVerified("funds", new MongoFunds(store.support(), new FundEventMapper()));
    }
}
