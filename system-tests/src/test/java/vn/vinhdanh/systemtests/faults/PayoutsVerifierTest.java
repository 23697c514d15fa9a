package vn.vinhdanh.systemtests.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PayoutsVerifierTest {

    private static final String SHEET = """
            {'number': 1, 'state': 'PAID', 'scans': [{'number': 1}],
             'lines': [{'nominationId': 'an', 'amount': 100, 'booked': %d, 'refused': %s}]}""";

    private final Violations violations = new Violations(new PrintStream(OutputStream.nullOutputStream()));

    @ParameterizedTest
    @CsvSource({
        "100, null, 0, 0",
        "0, 'OnlyACommittedRewardIsPaid', 0, 0",
        "0, null, 1, 0",
        "99, null, 1, 0",
        "200, null, 0, 1",
        "100, 'OnlyACommittedRewardIsPaid', 0, 1"
    })
    void a_signed_line_is_in_the_ledger_once_unless_another_payment_was_faster(
            long booked, String refused, int lost, int duplicated) {
        String rule = refused.equals("null") ? "null" : "'" + refused + "'";

        PayoutsVerifier.compare(json(SHEET.formatted(booked, rule)), violations);

        assertThat(violations.count(Violation.LOST)).isEqualTo(lost);
        assertThat(violations.count(Violation.DUPLICATED)).isEqualTo(duplicated);
    }

    @Test
    void a_sheet_that_is_not_paid_or_has_no_scan_or_two_is_reported() {
        String sheet = SHEET.formatted(100, "null");

        PayoutsVerifier.compare(json(sheet.replace("PAID", "PAYING")), violations);
        PayoutsVerifier.compare(json(sheet.replace("[{'number': 1}]", "[]")), violations);
        PayoutsVerifier.compare(json(sheet.replace("[{'number': 1}]", "[{'number': 1}, {'number': 2}]")), violations);

        assertThat(violations.count(Violation.LOST)).isEqualTo(3);
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }
}
