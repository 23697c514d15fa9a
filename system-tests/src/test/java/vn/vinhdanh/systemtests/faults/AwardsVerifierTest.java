package vn.vinhdanh.systemtests.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class AwardsVerifierTest {

    private static final Map<String, String> ACKNOWLEDGED = Map.of("n-1", "APPROVED", "n-2", "DRAFT");

    private final Violations violations = new Violations(new PrintStream(OutputStream.nullOutputStream()));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'nominations': 1, 'gaps': []} | 0",
                "{'nominations': 0, 'gaps': []} | 1",
                "{'nominations': 1, 'gaps': [{'kind': 'REWARD_UNFUNDED', 'nominationId': 'n-1'}]} | 0",
                "{'nominations': 1, 'gaps': [{'kind': 'AWARD_WITHOUT_DELEGATE', 'nominationId': 'n-1'}]} | 1",
            },
            quoteCharacter = '"')
    void a_nomination_that_no_event_tells_of_and_a_gap_are_lost(String check, int lost) {
        AwardsVerifier.compare(ACKNOWLEDGED, JsonMapper.shared().readTree(check.replace('\'', '"')), violations);

        assertThat(violations.count(Violation.LOST)).isEqualTo(lost);
    }
}
