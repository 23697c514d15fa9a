package vn.vinhdanh.systemtests.faults;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.systemtests.running.Await;
import vn.vinhdanh.systemtests.running.KafkaProbe;
import vn.vinhdanh.systemtests.running.Service;

/** Waits until all work is done: no pending event, no deferred event, no consumer lag, no message on its way. */
final class Quiescence {

    private final BreakableSystem system;
    private final KafkaProbe kafka;
    private List<String> unfinished = List.of();

    Quiescence(BreakableSystem system, KafkaProbe kafka) {
        this.system = system;
        this.kafka = kafka;
    }

    /**
     * Returns when all work is done, or reports what is unfinished after the timeout. The services are read one after
     * the other, and the last one may have published to an earlier one meanwhile; therefore two readings in a row must
     * find nothing.
     */
    void await(RoundContext context, Violations violations) {
        if (!Await.holds(context.timeout(), () -> isQuiet(context) && isQuiet(context))) {
            unfinished.forEach(work -> violations.add(Violation.STUCK, work));
        }
    }

    private boolean isQuiet(RoundContext context) {
        try {
            unfinished = unfinished(context);
        } catch (AssertionError | RuntimeException e) {
            unfinished = List.of("the unfinished work cannot be read: " + e.getMessage());
        }
        return unfinished.isEmpty();
    }

    private List<String> unfinished(RoundContext context) {
        if (!system.isReady()) {
            return List.of("a process is not ready");
        }
        List<String> work = new ArrayList<>();
        for (Service service : Service.withStore()) {
            JsonNode state = context.accounts()
                    .operator()
                    .get("/api/operations/" + service.module() + "/outbox")
                    .expect(200)
                    .json();
            for (JsonNode outbox : state.path("outboxes")) {
                if (outbox.path("pending").asLong() > 0) {
                    work.add(service.module() + " has not published " + outbox);
                }
            }
            if (state.path("earlyFacts").asLong() > 0) {
                work.add(service.module() + " defers events: " + state.path("earlyFacts"));
            }
            long lag = kafka.lag(service);
            if (lag > 0) {
                work.add(service.module() + " has not handled " + lag + " events");
            }
        }
        context.messages().stream()
                .filter(message -> !InvitedDelegate.isSettled(message))
                .forEach(message -> work.add("a message is on its way: " + message));
        return work;
    }
}
