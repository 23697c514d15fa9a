package vn.vinhdanh.program.domain.stage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.vinhdanh.program.domain.stage.RunningOrder.Batch;

/**
 * The running order with what answers, substitutes and the door say of those who receive the awards.
 *
 * @param recipients by nomination; none while delegate-service has not placed the recipient
 */
public record Stage(RunningOrder order, Map<String, DelegateAttendance> recipients) {

    public Stage {
        recipients = Map.copyOf(recipients);
    }

    /** Where two delegates were named for one award, because one was parted from the other, the one on the roster counts. */
    public static Stage of(RunningOrder order, List<DelegateAttendance> attendances) {
        Map<String, DelegateAttendance> recipients = new HashMap<>();
        for (DelegateAttendance attendance : attendances) {
            attendance
                    .awards()
                    .keySet()
                    .forEach(nomination -> recipients.merge(
                            nomination, attendance, (one, other) -> one.status().comes() ? one : other));
        }
        return new Stage(order, recipients);
    }

    public Optional<DelegateAttendance> recipientOf(Award award) {
        return Optional.ofNullable(recipients.get(award.nominationId()));
    }

    /** The awards that are handed out on stage. Positions are counted from 1 through all batches. */
    public List<Batch> batches() {
        return order.batches(this::isHandedOut);
    }

    /** The awards whose recipient does not come, in the order in which they would be handed out. */
    public List<Award> absent() {
        return order.batches(award -> !isHandedOut(award)).stream()
                .flatMap(batch -> batch.slots().stream())
                .map(RunningOrder.Slot::award)
                .toList();
    }

    private boolean isHandedOut(Award award) {
        return recipientOf(award).map(attendance -> attendance.status().comes()).orElse(true);
    }
}
