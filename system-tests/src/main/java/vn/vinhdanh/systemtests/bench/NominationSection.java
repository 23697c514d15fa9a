package vn.vinhdanh.systemtests.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import vn.vinhdanh.systemtests.running.Await;
import vn.vinhdanh.systemtests.running.Service;

/**
 * Nominations over HTTP, into the service and through the gateway, in turns with the plain driver's inserts; drafted
 * and submitted; and how long the relay needs after a load.
 */
final class NominationSection implements Section {

    private static final String DIRECT = "nominations drafted, into the service";
    private static final String GATEWAY = "nominations drafted, through the gateway";
    private static final String PLAIN = "plain driver, inserts in turns with the two above";
    private static final String SUBMITTED = "nominations drafted and submitted, into the service";

    private static final double LEAST_SHARE_OF_PLAIN_INSERTS = 0.4;
    private static final double LEAST_SHARE_OF_SERVICE = 0.75;
    private static final double MOST_SECONDS_BEHIND = 2;

    /** Events that the relay publishes while the load that produces them runs. */
    private static final int RELAYED = 1_000;

    private static final Duration LIMIT = Duration.ofMinutes(2);

    @Override
    public String name() {
        return "nominations";
    }

    @Override
    public void measure(List<SystemUnderTest> systems) {
        measureDrafts(systems);
        measureSubmissions(systems);
        for (SystemUnderTest system : systems) {
            double behind = secondsBehindAfterLoad(system);
            system.results().value("relay, until nothing waits after the load", behind, "s");
            system.results().atMost("seconds until nothing waits after the load", behind, MOST_SECONDS_BEHIND);
        }
    }

    private static void measureDrafts(List<SystemUnderTest> systems) {
        SystemUnderTest first = systems.getFirst();
        List<ClosedLoad.Turn> turns = new ArrayList<>();
        for (SystemUnderTest system : systems) {
            SampleNominations nominations =
                    new SampleNominations(system.conferences().ready());
            turns.add(system.turn(drafting(system, nominations, Service.NOMINATION)));
            turns.add(system.turn(drafting(system, nominations, Service.GATEWAY)));
            if (system == first) {
                turns.add(system.turn(StoreLimit.inserting(system, nominations)));
            }
        }
        List<LoadResult> measured =
                ClosedLoad.inTurns(first.scale().clients(), first.scale().windows(), turns);
        first.documents().scratch().drop();
        report(DIRECT, "a nomination drafted, into the service", measured.get(0), first);
        report(GATEWAY, "a nomination drafted, through the gateway", measured.get(1), first);
        report(PLAIN, "a plain insert in turns", measured.get(2), first);
        for (int i = 1; i < systems.size(); i++) {
            report(DIRECT, "a nomination drafted, into the service", measured.get(2 * i + 1), systems.get(i));
            report(GATEWAY, "a nomination drafted, through the gateway", measured.get(2 * i + 2), systems.get(i));
        }
        first.results().ratioAtLeast("service : plain inserts", DIRECT, PLAIN, LEAST_SHARE_OF_PLAIN_INSERTS);
        first.results().ratioAtLeast("gateway : service", GATEWAY, DIRECT, LEAST_SHARE_OF_SERVICE);
    }

    private static void measureSubmissions(List<SystemUnderTest> systems) {
        SystemUnderTest first = systems.getFirst();
        List<ClosedLoad.Turn> turns =
                systems.stream().map(system -> system.turn(submitting(system))).toList();
        List<LoadResult> measured =
                ClosedLoad.inTurns(first.scale().clients(), first.scale().windows(), turns);
        for (int i = 0; i < systems.size(); i++) {
            report(SUBMITTED, "a nomination drafted and submitted", measured.get(i), systems.get(i));
        }
    }

    private static double secondsBehindAfterLoad(SystemUnderTest system) {
        SampleNominations nominations =
                new SampleNominations(system.conferences().ready());
        ClosedLoad.ofAll(
                system.scale().clients(),
                RELAYED,
                number -> nominations.submit(system.accounts(), Service.NOMINATION, number));
        long stopped = System.nanoTime();
        Await.until("the relay", LIMIT, () -> system.pending(Service.NOMINATION) == 0);
        return (System.nanoTime() - stopped) / (double) TimeUnit.SECONDS.toNanos(1);
    }

    private static void report(String what, String operation, LoadResult measured, SystemUnderTest system) {
        system.results().rate(what, "/s", measured);
        system.results().processor(operation, measured.cost());
    }

    private static Operation drafting(SystemUnderTest system, SampleNominations nominations, Service through) {
        AtomicInteger turn = new AtomicInteger();
        return () -> nominations.draft(system.accounts(), through, turn.incrementAndGet());
    }

    private static Operation submitting(SystemUnderTest system) {
        SampleNominations nominations =
                new SampleNominations(system.conferences().ready());
        AtomicInteger turn = new AtomicInteger();
        return () -> nominations.submit(system.accounts(), Service.NOMINATION, turn.incrementAndGet());
    }
}
