package vn.vinhdanh.nomination.domain.certificate;

import java.util.Optional;

/** The code of a certificate's public page. Who has not seen the certificate can't know it. */
public interface CertificateCodes {

    String of(String nominationId);

    /** The nomination that was awarded; empty if we did not make the code. */
    Optional<String> read(String code);

    /** The address of the public page. */
    String address(String nominationId);
}
