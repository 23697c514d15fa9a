package vn.vinhdanh.systemtests.bench;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import vn.vinhdanh.systemtests.running.Patience;
import vn.vinhdanh.systemtests.running.Service;

/**
 * Ours: nominations over HTTP, into the service and through the gateway, in turns with the plain driver's inserts that they
 * are judged by; and whether the relay keeps up with them.
 */
final class NominationSection implements Section {

    private static final String DIRECT = "nominations drafted, into the service";
    private static final String GATEWAY = "nominations drafted, through the gateway";
    private static final String PLAIN = "plain driver, inserts in turns with the two above";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Override
    public String name() {
        return "nominations";
    }

    @Override
    public void measure(Site site, Results results) {
        Nominations nominations = new Nominations(site.conferences().ready());
        List<Measured> inTurns = Load.inTurns(
                site.scale().clients(),
                site.scale().windows(),
                drafting(site, nominations, Service.NOMINATION),
                drafting(site, nominations, Service.GATEWAY),
                StoreLimit.inserting(site, nominations));
        site.documents().scratch().drop();
        results.rate(DIRECT, "/s", inTurns.get(0));
        results.rate(GATEWAY, "/s", inTurns.get(1));
        results.rate(PLAIN, "/s", inTurns.get(2));
        AtomicInteger turn = new AtomicInteger();
        Measured submitted = Load.of(
                site.scale().clients(),
                site.scale().windows(),
                () -> nominations.submit(site.accounts(), Service.NOMINATION, turn.incrementAndGet()));
        long stopped = System.nanoTime();
        Patience.until("the relay", PATIENCE, () -> site.pending(Service.NOMINATION) == 0);
        double behind = (System.nanoTime() - stopped) / (double) TimeUnit.SECONDS.toNanos(1);
        results.rate("nominations drafted and submitted, into the service", "/s", submitted);
        results.value("relay, until nothing waits after the load", behind, "s");
        results.ratioAtLeast("service : plain inserts", DIRECT, PLAIN, 0.35);
        results.ratioAtLeast("gateway : service", GATEWAY, DIRECT, 0.7);
        results.atMost("seconds until nothing waits after the load", behind, 2);
    }

    private static Operation drafting(Site site, Nominations nominations, Service through) {
        AtomicInteger turn = new AtomicInteger();
        return () -> nominations.draft(site.accounts(), through, turn.incrementAndGet());
    }
}
