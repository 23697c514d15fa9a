package vn.vinhdanh.systemtests.bench;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import vn.vinhdanh.systemtests.running.ApiClient;

/** Every commune imports its plan at the same time. */
final class ImportSection implements SingleSystemSection {

    private static final int COMMUNES = 3_321;

    @Override
    public String name() {
        return "import";
    }

    @Override
    public void measure(SystemUnderTest system) {
        Results results = system.results();
        int plans = system.scale().plans();
        Queue<String> opened = new ConcurrentLinkedQueue<>();
        long began = System.nanoTime();
        LoadResult imported = ClosedLoad.ofAll(
                system.scale().clients(),
                plans,
                number -> opened.add(
                        system.conferences().open(system.conferences().plan())));
        results.rate("plans imported, through the gateway", "/s", imported);
        ApiClient secretary = system.accounts().gateway(Accounts.SECRETARY);
        for (String conference : opened) {
            SampleConferences.await("the roster of " + conference, secretary, "/api/rosters/" + conference, "\"cap\"");
        }
        double seconds = (System.nanoTime() - began) / (double) TimeUnit.SECONDS.toNanos(1);
        results.value("until " + plans + " plans have their places and rosters", seconds, "s");
        if (plans < COMMUNES) {
            results.omitted(
                    "import of all " + COMMUNES + " plans",
                    "with 150 places each, the store of this run has room for " + plans);
        }
    }
}
