package vn.vinhdanh.delegate;

import org.junit.jupiter.api.Test;
import vn.vinhdanh.testkit.ArchitectureRules;

class ArchitectureTest {

    @Test
    void the_rooms_of_the_service_keep_the_rules_of_the_house() {
        ArchitectureRules.check(DelegateServiceApplication.class);
    }
}
