package vn.vinhdanh.nomination.domain.certificate;

import vn.vinhdanh.kernel.RuleViolation;

/** The rules of certificates. The simple name of each class is the problem code of the HTTP response. */
public final class CertificateRules {

    private CertificateRules() {}

    /** The register says which certificates exist. */
    public static final class OnlyARegisteredAwardHasACertificate extends RuleViolation {

        public OnlyARegisteredAwardHasACertificate() {
            super(
                    "Khen thưởng chưa có số trong sổ đăng ký. Hãy ghi quyết định vào sổ, rồi làm lại.",
                    "The award has no number in the register. Enter the decision into the register, then try again.");
        }
    }

    /** Reward and certificate of a revoked award are returned (Luật Thi đua, khen thưởng 2022, Điều 93). */
    public static final class ARevokedAwardHasNoCertificate extends RuleViolation {

        public ARevokedAwardHasNoCertificate() {
            super(
                    "Khen thưởng đã bị thu hồi nên không in giấy. Hãy chọn khen thưởng còn hiệu lực.",
                    "The award was revoked, so no certificate is printed. Choose an award that is in force.");
        }
    }
}
