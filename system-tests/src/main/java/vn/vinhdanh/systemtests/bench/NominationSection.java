package vn.vinhdanh.systemtests.bench;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import vn.vinhdanh.systemtests.running.Patience;
import vn.vinhdanh.systemtests.running.Service;

/** Ours: nominations over HTTP, into the service and through the gateway; and whether the relay keeps up with them. */
final class NominationSection implements Section {

    private static final String DIRECT = "nominations drafted, into the service";
    private static final String GATEWAY = "nominations drafted, through the gateway";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Override
    public String name() {
        return "nominations";
    }

    @Override
    public void measure(Site site, Results results) {
        Nominations nominations = new Nominations(site.conferences().ready());
        List<Measured> drafted = Load.inTurns(
                site.scale().clients(),
                site.scale().windows(),
                drafting(site, nominations, Service.NOMINATION),
                drafting(site, nominations, Service.GATEWAY));
        results.rate(DIRECT, "/s", drafted.getFirst());
        results.rate(GATEWAY, "/s", drafted.getLast());
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
        results.ratioAtLeast("service : plain inserts", DIRECT, StoreLimit.INSERTS, 0.35);
        results.ratioAtLeast("gateway : service", GATEWAY, DIRECT, 0.7);
        results.atMost("seconds until nothing waits after the load", behind, 2);
    }

    private static Operation drafting(Site site, Nominations nominations, Service through) {
        AtomicInteger turn = new AtomicInteger();
        return () -> nominations.draft(site.accounts(), through, turn.incrementAndGet());
    }
}
