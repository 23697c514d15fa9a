package vn.vinhdanh.systemtests.faults;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.systemtests.faults.Tally.Wrong;
import vn.vinhdanh.systemtests.running.Await;
import vn.vinhdanh.systemtests.running.KafkaProbe;
import vn.vinhdanh.systemtests.running.Service;

/** Nobody waits for ever: after a while nothing is on its way any more. */
final class Rest {

    private final BreakableSystem system;
    private final KafkaProbe kafka;
    private List<String> onTheWay = List.of();

    Rest(BreakableSystem system, KafkaProbe kafka) {
        this.system = system;
        this.kafka = kafka;
    }

    /**
     * Returns when nothing moves, or when it should have come to rest long ago. One look is not one moment: what the last service
     * published goes to one that was looked at before. So two find nothing.
     */
    void await(Scene scene, Tally tally) {
        boolean came = Await.holds(scene.patience(), () -> nothingMoves(scene) && nothingMoves(scene));
        if (!came) {
            onTheWay.forEach(what -> tally.found(Wrong.STUCK, what));
        }
    }

    private boolean nothingMoves(Scene scene) {
        onTheWay = look(scene);
        return onTheWay.isEmpty();
    }

    private List<String> look(Scene scene) {
        try {
            return lookFor(scene);
        } catch (AssertionError | RuntimeException unanswered) {
            return List.of("it can't be told what is on its way: " + unanswered.getMessage());
        }
    }

    private List<String> lookFor(Scene scene) {
        List<String> waiting = new ArrayList<>();
        if (!system.isReady()) {
            return List.of("a process is not ready");
        }
        for (Service service : Service.withStore()) {
            JsonNode state = scene.accounts()
                    .operator()
                    .get("/api/operations/" + service.module() + "/outbox")
                    .expect(200)
                    .json();
            for (JsonNode outbox : state.path("outboxes")) {
                if (outbox.path("pending").asLong() > 0) {
                    waiting.add(service.module() + " has not published " + outbox);
                }
            }
            if (state.path("earlyFacts").asLong() > 0) {
                waiting.add(service.module() + " keeps early facts: " + state.path("earlyFacts"));
            }
            long lag = kafka.lag(service);
            if (lag > 0) {
                waiting.add(service.module() + " has not read " + lag + " facts");
            }
        }
        scene.messages().stream()
                .filter(message -> !InvitedDelegate.isAtRest(message))
                .forEach(message -> waiting.add("a message is on its way: " + message));
        return waiting;
    }
}
