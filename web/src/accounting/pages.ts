/** One chunk for the whole feature. */
export { AllocationPage } from "./AllocationPage";
export { FundsPage } from "./FundsPage";
export { FinalAccountPage } from "./final/FinalAccountPage";
export { LedgerPage } from "./LedgerPage";
export { PayoutsPage } from "./payout/PayoutsPage";
export { SheetPage } from "./payout/SheetPage";
export { RewardPage } from "./RewardPage";
export { RewardsPage } from "./RewardsPage";
