package vn.vinhdanh.systemtests.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import vn.vinhdanh.systemtests.running.SampleDecision;

/** Nominations that the council has selected, each ready to be a line of the Chairman's decision. */
final class DecidedLines {

    /** A conference has 150 places. */
    private static final int PER_CONFERENCE = 140;

    /** The number of a decision is used once a year. */
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final SystemUnderTest system;

    /** Nomination → its conference. The nominations of one conference follow each other. */
    private final Map<String, String> conferenceOf = new LinkedHashMap<>();

    private final List<String> nominations = new ArrayList<>();

    private DecidedLines(SystemUnderTest system) {
        this.system = system;
    }

    /** Returns when everything up to the decision is done, for this number of lines. */
    static DecidedLines prepare(SystemUnderTest system, int count) {
        DecidedLines lines = new DecidedLines(system);
        while (lines.count() < count) {
            String conference = system.conferences().readyForAwards();
            int more = Math.min(PER_CONFERENCE, count - lines.count());
            for (String id : new SampleCouncil(system).select(conference, more)) {
                lines.conferenceOf.put(id, conference);
                lines.nominations.add(id);
            }
        }
        return lines;
    }

    int count() {
        return nominations.size();
    }

    String nomination(int index) {
        return nominations.get(index);
    }

    /** One decision with one line. */
    void decide(String nomination) {
        decide(conferenceOf.get(nomination), List.of(nomination));
    }

    /** One decision for each conference. Returns when the mail server has accepted every invitation. */
    void decideAllAtOnce(InvitingOffice office) {
        Map<String, List<String>> byConference = new LinkedHashMap<>();
        conferenceOf.forEach((nomination, conference) -> byConference
                .computeIfAbsent(conference, each -> new ArrayList<>())
                .add(nomination));
        byConference.forEach((conference, lines) -> {
            Instant now = Instant.now();
            lines.forEach(nomination -> office.decided(nomination, now));
            decide(conference, lines);
        });
        office.awaitAllSent();
    }

    /** One decision for each conference. @return their ids */
    List<String> decideAll() {
        Map<String, List<String>> byConference = new LinkedHashMap<>();
        conferenceOf.forEach((nomination, conference) -> byConference
                .computeIfAbsent(conference, each -> new ArrayList<>())
                .add(nomination));
        return byConference.entrySet().stream()
                .map(lines -> decide(lines.getKey(), lines.getValue()))
                .toList();
    }

    private long version(String nomination) {
        return system.accounts()
                .gateway("chu.tich")
                .get("/api/nominations/" + nomination)
                .expect(200)
                .json()
                .path("version")
                .asLong();
    }

    private String decide(String conference, List<String> lines) {
        return system.accounts()
                .gateway("chu.tich")
                .post(
                        SampleDecision.PATH,
                        SampleDecision.of(
                                conference,
                                NUMBER.incrementAndGet() + "/QĐ-UBND",
                                lines.stream()
                                        .map(id -> Map.of("nominationId", id, "version", version(id), "approve", true))
                                        .toList()))
                .expectSuccess()
                .id();
    }
}
