package vn.vinhdanh.program.adapter.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.program.domain.stage.Award;
import vn.vinhdanh.program.domain.stage.DelegateAttendance;
import vn.vinhdanh.program.domain.stage.RunningOrder;
import vn.vinhdanh.program.domain.stage.RunningOrder.Batch;
import vn.vinhdanh.program.domain.stage.Stage;

/**
 * The order in which awards are handed out, to those who come as far as answers and the door say.
 *
 * @param awards number of awards
 * @param batches one for each form of award, from the highest to the lowest
 * @param slots one for each award that is handed out, in the order of the hand-out
 * @param absent the awards whose recipient declined or is not on the roster any more; they are not called
 */
record RunningOrderResponse(
        String conferenceId, int awards, List<FormBatch> batches, List<Slot> slots, List<Absent> absent) {

    /** {@code from} and {@code to} are the positions of the first and the last slot. */
    record FormBatch(int number, String formOfAward, String formName, int from, int to) {

        static FormBatch of(Batch batch) {
            return new FormBatch(
                    batch.number(),
                    batch.form().code(),
                    batch.form().name(),
                    batch.slots().getFirst().position(),
                    batch.slots().getLast().position());
        }
    }

    /**
     * One award on stage.
     *
     * @param position counted from 1 through all batches
     * @param recipient the person on stage, unless somebody comes instead
     * @param status EXPECTED, ACCEPTED, SUBSTITUTED or PRESENT; null while the recipient has no place
     * @param substitute who is on stage instead of the recipient; null if nobody is named
     */
    record Slot(
            int position,
            int batch,
            String nominationId,
            String kind,
            String name,
            String unit,
            String movement,
            String formOfAward,
            String formName,
            Award.Recipient recipient,
            String decisionNumber,
            LocalDate decisionDate,
            DelegateAttendance.@Nullable Status status,
            @Nullable String substitute) {

        static Slot of(int batch, RunningOrder.Slot slot, @Nullable DelegateAttendance attendance) {
            Award award = slot.award();
            return new Slot(
                    slot.position(),
                    batch,
                    award.nominationId(),
                    award.kind(),
                    award.name(),
                    award.unit(),
                    award.movement(),
                    award.form().code(),
                    award.form().name(),
                    award.recipient(),
                    award.decision().number(),
                    award.decision().date(),
                    attendance == null ? null : attendance.status(),
                    attendance == null ? null : attendance.substitute());
        }
    }

    /** @param status DECLINED or CANCELLED */
    record Absent(
            String nominationId,
            String kind,
            String name,
            String unit,
            String formOfAward,
            String formName,
            Award.Recipient recipient,
            DelegateAttendance.@Nullable Status status) {

        static Absent of(Award award, @Nullable DelegateAttendance attendance) {
            return new Absent(
                    award.nominationId(),
                    award.kind(),
                    award.name(),
                    award.unit(),
                    award.form().code(),
                    award.form().name(),
                    award.recipient(),
                    attendance == null ? null : attendance.status());
        }
    }

    static RunningOrderResponse of(Stage stage) {
        List<Batch> batches = stage.batches();
        return new RunningOrderResponse(
                stage.order().conferenceId(),
                stage.order().awards().size(),
                batches.stream().map(FormBatch::of).toList(),
                batches.stream()
                        .flatMap(batch -> batch.slots().stream()
                                .map(slot -> Slot.of(
                                        batch.number(),
                                        slot,
                                        stage.recipientOf(slot.award()).orElse(null))))
                        .toList(),
                stage.absent().stream()
                        .map(award -> Absent.of(award, stage.recipientOf(award).orElse(null)))
                        .toList());
    }
}
