/** One chunk for the whole feature. */
export { CertificatesPage } from "./CertificatesPage";
