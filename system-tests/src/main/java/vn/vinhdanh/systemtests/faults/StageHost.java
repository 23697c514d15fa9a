package vn.vinhdanh.systemtests.faults;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import vn.vinhdanh.systemtests.running.ApiClient;
import vn.vinhdanh.systemtests.running.Concurrently;
import vn.vinhdanh.systemtests.running.Response;

/**
 * Two hosts rehearse the agenda: both start each item at the same time, and one extends it. Then every third goes on until
 * the next one begins, every third is finished by itself, and every third is set back and skipped.
 */
final class StageHost {

    private static final int EXTRA_MINUTES = 5;

    private final RoundContext context;
    private final ApiClient host;
    private final String path;
    private List<String> items = List.of();
    private int next;

    StageHost(RoundContext context) {
        this.context = context;
        this.host = context.accounts().secretary();
        this.path = "/api/conferences/" + context.conferenceId() + "/programme";
    }

    void runOne() {
        if (next == items.size()) {
            begin();
        }
        Map<String, String> states = context.commands().itemStates;
        String item = items.get(next);
        startAtOnce(item);
        states.replaceAll((_, state) -> state.startsWith("RUNNING") ? state.replace("RUNNING", "DONE") : state);
        step(item, "extension", Map.of("minutes", EXTRA_MINUTES));
        states.put(item, "RUNNING +" + EXTRA_MINUTES);
        switch (next % 3) {
            case 0 -> {}
            case 1 -> {
                step(item, "end", Map.of());
                states.put(item, "DONE +" + EXTRA_MINUTES);
            }
            default -> {
                step(item, "set-back", Map.of());
                step(item, "skip", Map.of());
                states.put(item, "SKIPPED +0");
            }
        }
        next++;
    }

    private void begin() {
        context.acknowledged(host.post(path + "/rehearsal/end", Map.of()));
        items = host.get(path)
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .map(item -> item.path("code").asString())
                .toList();
        context.commands().itemStates.clear();
        next = 0;
    }

    /** One host starts the item. The other one is told when it was. */
    private void startAtOnce(String item) {
        AtomicInteger started = new AtomicInteger();
        Runnable start = () -> {
            Response response = host.post(path + "/items/" + item + "/start", Map.of());
            if (response.isSuccessful()) {
                context.acknowledged(response);
                started.incrementAndGet();
            } else {
                response.expect(409);
            }
        };
        Concurrently.runAll(List.of(start, start));
        if (started.get() > 1) {
            throw new AssertionError("item " + item + " was started twice");
        }
    }

    private void step(String item, String step, Map<String, Object> body) {
        context.acknowledged(host.post(path + "/items/" + item + "/" + step, body));
    }
}
