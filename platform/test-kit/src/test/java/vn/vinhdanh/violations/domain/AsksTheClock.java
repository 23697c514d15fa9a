package vn.vinhdanh.violations.domain;

import java.time.Instant;

/** Rule: no clock outside the kernel and config. */
final class AsksTheClock {

    Instant now() {
        return Instant.now();
    }
}
