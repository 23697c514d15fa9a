/** One chunk for the whole feature. */
export { AllocationPage } from "./AllocationPage";
export { FundsPage } from "./FundsPage";
export { LedgerPage } from "./LedgerPage";
export { RewardPage } from "./RewardPage";
export { RewardsPage } from "./RewardsPage";
