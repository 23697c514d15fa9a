package vn.vinhdanh.notification;

import org.junit.jupiter.api.Test;
import vn.vinhdanh.testkit.ArchitectureRules;

class ArchitectureTest {

    @Test
    void the_service_keeps_the_architecture_rules() {
        ArchitectureRules.check(NotificationServiceApplication.class);
    }
}
