/** One chunk for the whole feature. */
export { AppointmentPage } from "./AppointmentPage";
export { CouncilPage } from "./CouncilPage";
