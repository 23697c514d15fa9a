package vn.vinhdanh.budget;

import org.junit.jupiter.api.Test;
import vn.vinhdanh.testkit.ArchitectureRules;

class ArchitectureTest {

    @Test
    void the_architecture_rules_hold() {
        ArchitectureRules.check(BudgetServiceApplication.class);
    }
}
