package vn.vinhdanh.program;

import org.junit.jupiter.api.Test;
import vn.vinhdanh.testkit.ArchitectureRules;

class ArchitectureTest {

    @Test
    void the_rooms_are_kept() {
        ArchitectureRules.check(ProgramServiceApplication.class);
    }
}
