package vn.vinhdanh.nomination;

import org.junit.jupiter.api.Test;
import vn.vinhdanh.testkit.ArchitectureRules;

/** The rules of the house hold here. */
class ArchitectureTest {

    @Test
    void the_rules_of_the_house_hold() {
        ArchitectureRules.check(NominationServiceApplication.class);
    }
}
