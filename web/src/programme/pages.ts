/** One chunk for the whole feature but the page that edits. */
export { BannersPage } from "./BannersPage";
export { HallPage } from "./HallPage";
export { HostPage } from "./HostPage";
export { ProgrammePage } from "./ProgrammePage";
export { ProjectorPage } from "./ProjectorPage";
export { ScriptPage } from "./ScriptPage";
