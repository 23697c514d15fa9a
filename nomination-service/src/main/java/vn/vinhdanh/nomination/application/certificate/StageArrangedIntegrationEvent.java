package vn.vinhdanh.nomination.application.certificate;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import vn.vinhdanh.nomination.domain.certificate.StageArrangement;

/**
 * StageArranged.v1 of the program service.
 *
 * @param revision grows with each change of the order
 * @param batches in the order on stage
 */
public record StageArrangedIntegrationEvent(String commune, String conferenceId, int revision, List<Batch> batches) {

    public StageArrangedIntegrationEvent {
        Objects.requireNonNull(conferenceId, "conferenceId");
        batches = List.copyOf(batches);
    }

    /** @param nominationIds of its awards, in the order on stage */
    public record Batch(List<String> nominationIds) {
        public Batch {
            nominationIds = List.copyOf(nominationIds);
        }
    }

    StageArrangement arrangement(Instant heardAt) {
        return new StageArrangement(
                commune,
                revision,
                batches.stream()
                        .flatMap(batch -> batch.nominationIds().stream())
                        .toList(),
                heardAt);
    }
}
