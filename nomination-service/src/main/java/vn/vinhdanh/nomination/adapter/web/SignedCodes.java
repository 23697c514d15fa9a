package vn.vinhdanh.nomination.adapter.web;

import java.util.Optional;
import vn.vinhdanh.kernel.Ids;
import vn.vinhdanh.nomination.domain.certificate.CertificateCodes;
import vn.vinhdanh.platform.security.KeyRing;

/**
 * A certificate's code is its nomination (16 bytes), signed with 128 bits, and stored nowhere. A certificate hangs on a wall
 * for decades, so these keys are not those of the answer links, which are left out after a while.
 */
public final class SignedCodes implements CertificateCodes {

    private static final String PURPOSE = "vinhdanh/certificate/1/";
    private static final int LENGTH = 44;

    private final KeyRing keys;
    private final String publicUrl;

    /** @param publicUrl of the gateway: {@code https://vinhdanh.example} */
    public SignedCodes(KeyRing keys, String publicUrl) {
        this.keys = keys;
        this.publicUrl = publicUrl.replaceFirst("/+$", "");
    }

    @Override
    public String of(String nominationId) {
        return keys.sign(PURPOSE, Ids.bytes(nominationId));
    }

    @Override
    public Optional<String> read(String code) {
        return code.length() == LENGTH ? keys.read(PURPOSE, code).map(Ids::ofBytes) : Optional.empty();
    }

    @Override
    public String address(String nominationId) {
        return publicUrl + "/verify/" + of(nominationId);
    }
}
