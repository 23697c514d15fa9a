package vn.vinhdanh.systemtests.faults;

import java.util.List;
import java.util.Map;
import vn.vinhdanh.systemtests.running.SampleDecision;
import vn.vinhdanh.systemtests.running.Today;

/** The Chairman's decision on the nominations of a cohort, and its revocation in part. */
record ChairmansDecision(RoundContext context, int cohort) {

    /** The number of a decision can be used once a year. */
    private static final int NUMBERS_PER_ROUND = 100;

    /** Of these numbers. A round has fewer cohorts. */
    private static final int REVOCATIONS_FROM = 50;

    void sign(List<Map<String, Object>> lines) {
        context.acknowledged(context.accounts()
                .chairman()
                .post(SampleDecision.PATH, SampleDecision.of(context.conferenceId(), number(0), lines)));
        context.commands().decisions.add(number(0));
    }

    void revoke(String nomination) {
        Map<String, Object> order = Map.of(
                "nominationId",
                nomination,
                "reason",
                "Thành tích không đúng (mẫu).",
                "number",
                number(REVOCATIONS_FROM),
                "date",
                Today.inVietnam());
        context.acknowledged(
                context.accounts().chairman().post(SampleDecision.PATH + "/" + id() + "/revocations", order));
    }

    /** By its number: the response to the signature may have been lost. */
    private String id() {
        return context
                .accounts()
                .secretary()
                .all(SampleDecision.PATH + "?conferenceId=" + context.conferenceId())
                .stream()
                .filter(each -> each.path("number").asString().equals(number(0)))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
    }

    private String number(int from) {
        return context.round() * NUMBERS_PER_ROUND + from + cohort + "/QĐ-UBND";
    }
}
