package vn.vinhdanh.systemtests.bench;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;

/** Ours: every commune imports its plan on the same morning. */
final class ImportSection implements Section {

    private static final int COMMUNES = 3_321;

    @Override
    public String name() {
        return "import";
    }

    @Override
    public void measure(Site site, Results results) {
        int plans = site.scale().plans();
        Queue<String> opened = new ConcurrentLinkedQueue<>();
        long began = System.nanoTime();
        Measured imported = Load.ofAll(
                site.scale().clients(),
                plans,
                number -> opened.add(site.conferences().open(site.conferences().plan())));
        results.rate("plans imported, through the gateway", "/s", imported);
        Door secretary = site.accounts().gateway(Accounts.SECRETARY);
        for (String conference : opened) {
            Conferences.await("the roster of " + conference, secretary, "/api/rosters/" + conference, "\"cap\"");
        }
        double seconds = (System.nanoTime() - began) / (double) TimeUnit.SECONDS.toNanos(1);
        results.value("until " + plans + " plans have their places and rosters", seconds, "s");
        if (plans < COMMUNES) {
            results.omitted(
                    "import of all " + COMMUNES + " plans",
                    "their 150 places each are more than " + plans + " plans may fill here");
        }
    }
}
