package vn.vinhdanh.delegate;

import org.junit.jupiter.api.Test;
import vn.vinhdanh.testkit.ArchitectureRules;

class ArchitectureTest {

    @Test
    void the_packages_of_the_service_follow_the_architecture_rules() {
        ArchitectureRules.check(DelegateServiceApplication.class);
    }
}
