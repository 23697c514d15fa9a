package vn.vinhdanh.delegate.domain.seating;

import java.util.List;

/**
 * The awards in the order of the stage, as people arranged it.
 *
 * @param revision the greatest one holds
 * @param batches nominations of the awards that are handed out together, in the order on stage
 */
public record StageOrder(int revision, List<List<String>> batches) {

    /** Nobody arranged the stage: the order follows from the awards. */
    public static final StageOrder USUAL = new StageOrder(0, List.of());

    public StageOrder {
        batches = batches.stream().map(List::copyOf).toList();
    }
}
