package vn.vinhdanh.nomination;

import org.junit.jupiter.api.Test;
import vn.vinhdanh.testkit.ArchitectureRules;

/** Checks the architecture rules of test-kit. */
class ArchitectureTest {

    @Test
    void the_service_follows_the_architecture_rules() {
        ArchitectureRules.check(NominationServiceApplication.class);
    }
}
