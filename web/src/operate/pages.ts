/** One chunk for the whole feature. */
export { DeadLettersPage } from "./DeadLettersPage";
export { ServicesPage } from "./ServicesPage";
