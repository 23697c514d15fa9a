package vn.vinhdanh.program.domain.ceremony;

import java.util.List;

/**
 * The order in which awards are handed out, whoever is there, as others were told it.
 *
 * @param revision from 1, grows by one with each change
 * @param batches nominations in the order on stage, batch by batch
 */
public record StageOrder(int revision, List<List<String>> batches) {
    public StageOrder {
        batches = batches.stream().map(List::copyOf).toList();
    }
}
