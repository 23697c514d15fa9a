package vn.vinhdanh.delegate.application;

import java.util.List;
import java.util.Objects;
import vn.vinhdanh.delegate.domain.seating.StageOrder;

/**
 * StageArranged.v1 of program-service: the fields that this service uses.
 *
 * @param revision the greatest one about a conference holds
 * @param batches in the order on stage
 */
public record StageArrangedIntegrationEvent(String commune, String conferenceId, int revision, List<Batch> batches) {

    public StageArrangedIntegrationEvent {
        Objects.requireNonNull(commune);
        Objects.requireNonNull(conferenceId);
        batches = List.copyOf(batches);
    }

    StageOrder order() {
        return new StageOrder(
                revision, batches.stream().map(Batch::nominationIds).toList());
    }

    /** @param nominationIds in the order on stage */
    public record Batch(List<String> nominationIds) {

        public Batch {
            nominationIds = List.copyOf(nominationIds);
        }
    }
}
