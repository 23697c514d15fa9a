package vn.vinhdanh.program.adapter.web;

import java.time.LocalDate;
import java.util.List;
import vn.vinhdanh.program.domain.stage.Award;
import vn.vinhdanh.program.domain.stage.RunningOrder;
import vn.vinhdanh.program.domain.stage.RunningOrder.Batch;

/**
 * The order in which awards are handed out.
 *
 * @param awards number of awards
 * @param batches one for each form of award, from the highest to the lowest
 * @param slots one for each award, in the order of the hand-out
 */
record RunningOrderResponse(String conferenceId, int awards, List<FormBatch> batches, List<Slot> slots) {

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

    /** {@code position} is counted from 1 through all batches; {@code recipient} is the person on stage. */
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
            LocalDate decisionDate) {

        static Slot of(int batch, RunningOrder.Slot slot) {
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
                    award.decision().date());
        }
    }

    static RunningOrderResponse of(RunningOrder order) {
        List<Batch> batches = order.batches();
        return new RunningOrderResponse(
                order.conferenceId(),
                order.awards().size(),
                batches.stream().map(FormBatch::of).toList(),
                batches.stream()
                        .flatMap(batch -> batch.slots().stream().map(slot -> Slot.of(batch.number(), slot)))
                        .toList());
    }
}
