package vn.vinhdanh.systemtests.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.HdrHistogram.Histogram;

/**
 * Ours: decided line → place → invitation accepted by the mail server; first at a steady pace, then all at once. Before that as many
 * lines go the whole way uncounted, as the other loads' warm-ups do: the first invitations of a young JVM say nothing of a sustained rate.
 */
final class PipelineSection implements Section {

    private static final int PACE = 20;
    private static final int PER_CONFERENCE = 140;

    /** Decisions are numbered, and a number is used once a year. */
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Override
    public String name() {
        return "pipeline";
    }

    @Override
    public void measure(Site site, Results results) {
        warmUp(site);
        steady(site, lines(site), results);
        atOnce(site, lines(site), results);
    }

    private static void warmUp(Site site) {
        secondsForAll(site, lines(site));
    }

    /** Nomination → its conference, in an order that keeps conferences together. */
    private static Map<String, String> lines(Site site) {
        Map<String, String> lines = new LinkedHashMap<>();
        while (lines.size() < site.scale().lines()) {
            String conference = site.conferences().readyForAwards();
            int count = Math.min(PER_CONFERENCE, site.scale().lines() - lines.size());
            new Council(site).select(conference, count).forEach(id -> lines.put(id, conference));
        }
        return lines;
    }

    private static void steady(Site site, Map<String, String> lines, Results results) {
        List<String> nominations = List.copyOf(lines.keySet());
        try (Office office = new Office(site)) {
            Arrivals.at(PACE, nominations.size(), (i, due) -> {
                String nomination = nominations.get(i);
                office.decided(nomination, Instant.now().minusNanos(System.nanoTime() - due));
                decide(site, lines.get(nomination), List.of(nomination));
            });
            office.finish();
            String pace = " at " + PACE + " lines/s";
            results.value("decision → place, p99" + pace, millis(office.toPlace(), 99), "ms", p50(office.toPlace()));
            results.value("decision → SMTP, p99" + pace, millis(office.toPost(), 99), "ms", p50(office.toPost()));
            results.atMost("decision → SMTP, p99 ms" + pace, millis(office.toPost(), 99), 500);
        }
    }

    private static void atOnce(Site site, Map<String, String> lines, Results results) {
        double rate = lines.size() / secondsForAll(site, lines);
        results.value("decided lines → SMTP, all at once", rate, "/s", Map.of("lines", lines.size()));
        results.atLeast("invitations/s, from the decision to SMTP", rate, 200);
    }

    private static double secondsForAll(Site site, Map<String, String> lines) {
        Map<String, List<String>> byConference = new HashMap<>();
        lines.forEach((nomination, conference) -> byConference
                .computeIfAbsent(conference, each -> new ArrayList<>())
                .add(nomination));
        try (Office office = new Office(site)) {
            long began = System.nanoTime();
            byConference.forEach((conference, nominations) -> {
                Instant now = Instant.now();
                nominations.forEach(nomination -> office.decided(nomination, now));
                decide(site, conference, nominations);
            });
            office.finish();
            return (System.nanoTime() - began) / (double) TimeUnit.SECONDS.toNanos(1);
        }
    }

    private static void decide(Site site, String conference, List<String> nominations) {
        site.accounts()
                .gateway("chu.tich")
                .post(
                        "/api/decisions",
                        Map.of(
                                "conferenceId",
                                conference,
                                "number",
                                NUMBER.incrementAndGet() + "/QĐ-UBND",
                                "date",
                                "2025-08-20",
                                "lines",
                                nominations.stream()
                                        .map(id -> Map.of("nominationId", id, "approve", true))
                                        .toList()));
    }

    private static Map<String, Object> p50(Histogram micros) {
        return Map.of("p50 ms", millis(micros, 50));
    }

    private static double millis(Histogram micros, double percentile) {
        return micros.getValueAtPercentile(percentile) / (double) TimeUnit.MILLISECONDS.toMicros(1);
    }
}
