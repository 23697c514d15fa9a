package vn.vinhdanh.systemtests.bench;

import java.time.Duration;
import java.util.List;

/**
 * The sizes of a run.
 *
 * @param clients of every closed load, on the limits and on the system alike
 * @param backlog events that wait for the relay
 * @param events that one consumer handles
 * @param plans that are imported
 * @param lines decided in one round of the pipeline
 * @param listed documents behind the long list
 * @param growth documents in a collection, step by step
 */
record Scale(
        Windows windows, int clients, int backlog, int events, int plans, int lines, int listed, List<Integer> growth) {

    /** The built-in store is made for one commune, about twenty thousand documents in a collection. */
    private static final int BUILT_IN_LIMIT = 20_000;

    /** Every commune of the country holds one conference, with 150 places each. */
    private static final int COMMUNES = 3_321;

    private static final int CLIENTS = 16;
    private static final int PLACES = 150;

    static Scale of(boolean quick, boolean builtInStore) {
        Scale scale = quick ? quick() : full();
        return builtInStore ? scale.atMost(BUILT_IN_LIMIT) : scale;
    }

    private static Scale full() {
        return new Scale(
                new Windows(Duration.ofSeconds(16), Duration.ofSeconds(2), 5),
                CLIENTS,
                50_000,
                10_000,
                COMMUNES,
                280,
                1_000_000,
                List.of(1_000, 10_000, 20_000, 100_000, COMMUNES * PLACES));
    }

    private static Scale quick() {
        return new Scale(
                new Windows(Duration.ofSeconds(4), Duration.ofSeconds(1), 3),
                CLIENTS,
                5_000,
                2_000,
                20,
                60,
                5_000,
                List.of(1_000, 5_000));
    }

    private Scale atMost(int documents) {
        return new Scale(
                windows,
                clients,
                backlog,
                events,
                Math.min(plans, documents / PLACES),
                lines,
                Math.min(listed, documents),
                growth.stream().filter(step -> step <= documents).toList());
    }
}
