package vn.vinhdanh.systemtests.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import vn.vinhdanh.systemtests.running.ApiClient;
import vn.vinhdanh.systemtests.running.Service;

/** The certificates of 500 awards, in the decisions that gave them, beside the decisions themselves with the same names. */
final class CertificatesSection implements SingleSystemSection {

    private static final int AWARDS = 500;
    private static final int REPETITIONS = 5;
    private static final double MOST_MILLIS = 10_000;

    @Override
    public String name() {
        return "certificates";
    }

    @Override
    public void measure(SystemUnderTest system) {
        List<String> decisions = DecidedLines.prepare(system, AWARDS).decideAll();
        ApiClient secretary = system.accounts().direct(Service.NOMINATION, Accounts.SECRETARY);
        decisions.forEach(decision ->
                secretary.post("/api/decisions/" + decision + "/registration").expectSuccess());
        double certificates = milliseconds(secretary, decisions, "/certificates");
        double papers = milliseconds(secretary, decisions, "/paper");
        system.results().value("certificates of " + AWARDS + " awards, p50", certificates, "ms");
        system.results().value("decisions with the same " + AWARDS + " names, p50", papers, "ms");
        system.results().value("certificates : decisions, time", certificates / papers, "");
        system.results().atMost("certificates of " + AWARDS + " awards, ms", certificates, MOST_MILLIS);
    }

    /** The median of the times in which all are printed. */
    private static double milliseconds(ApiClient secretary, List<String> decisions, String paper) {
        List<Double> milliseconds = new ArrayList<>();
        for (int i = 0; i < REPETITIONS; i++) {
            long began = System.nanoTime();
            decisions.forEach(decision ->
                    secretary.get("/api/decisions/" + decision + paper).expectSuccess());
            milliseconds.add((System.nanoTime() - began) / (double) TimeUnit.MILLISECONDS.toNanos(1));
        }
        Collections.sort(milliseconds);
        return milliseconds.get(REPETITIONS / 2);
    }
}
