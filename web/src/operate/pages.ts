/** One chunk for the whole feature. */
export { CommunesPage } from "./CommunesPage";
export { DeadLettersPage } from "./DeadLettersPage";
export { ServicesPage } from "./ServicesPage";
