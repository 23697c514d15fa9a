/** One chunk for the whole feature. */
export { DelegatePage } from "./DelegatePage";
export { RegistrationPage } from "./RegistrationPage";
export { RosterPage } from "./RosterPage";
