/** One chunk for the whole feature. */
export { AdvancePage } from "./AdvancePage";
export { ExpensePage } from "./ExpensePage";
export { LinePage } from "./LinePage";
export { SettlementPage } from "./SettlementPage";
export { SpendingPage } from "./SpendingPage";
