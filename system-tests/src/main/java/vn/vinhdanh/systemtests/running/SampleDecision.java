package vn.vinhdanh.systemtests.running;

import java.util.List;
import java.util.Map;

/** The order with which the Chairman signs a decision of today in the tests. */
public final class SampleDecision {

    public static final String PATH = "/api/decisions";

    private SampleDecision() {}

    /** @param lines one for each nomination: its id, the version that was read, and whether it is approved */
    public static Map<String, Object> of(String conferenceId, String number, List<? extends Map<String, ?>> lines) {
        return Map.of(
                "conferenceId",
                conferenceId,
                "number",
                number,
                "date",
                Today.inVietnam(),
                "lines",
                lines,
                "noDiscipline",
                true);
    }
}
