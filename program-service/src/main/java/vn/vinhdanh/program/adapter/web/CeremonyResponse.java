package vn.vinhdanh.program.adapter.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.program.application.ReadCeremony.Arranged;
import vn.vinhdanh.program.domain.ceremony.Arrangement;
import vn.vinhdanh.program.domain.ceremony.Arrangement.Bearers;
import vn.vinhdanh.program.domain.ceremony.Arrangement.Thing;
import vn.vinhdanh.program.domain.ceremony.Arrangement.WhenAbsent;
import vn.vinhdanh.program.domain.ceremony.Ceremony;
import vn.vinhdanh.program.domain.stage.Award;
import vn.vinhdanh.program.domain.stage.DelegateAttendance.Status;

/**
 * How the awards are handed out.
 *
 * @param version 0 while nobody has arranged it
 * @param handMade whether people set the batches; else they follow form and rank
 * @param exceptions what the host decided for single awardees
 * @param batches as they are called
 * @param skipped the awards that are not called
 * @param called the nomination whose awardee was called last; null for nobody
 */
record CeremonyResponse(
        String conferenceId,
        long version,
        int size,
        List<Bearers> bearers,
        List<Thing> handedOver,
        WhenAbsent whenAbsent,
        boolean handMade,
        List<OfAwardee> exceptions,
        List<CalledBatch> batches,
        List<Called> skipped,
        @Nullable String called) {

    record OfAwardee(
            String nominationId,
            WhenAbsent whenAbsent,
            @Nullable String proxy) {}

    /** @param pile the nominations whose frames lie on each other, from the bottom to the top */
    record CalledBatch(
            int number,
            String formOfAward,
            String formName,
            @Nullable String presenter,
            @Nullable Bearers bearers,
            List<Called> slots,
            List<String> pile) {

        static CalledBatch of(Ceremony.Batch batch, Arrangement arrangement) {
            return new CalledBatch(
                    batch.number(),
                    batch.form().code(),
                    batch.form().name(),
                    batch.presenter(),
                    batch.bearers(),
                    batch.slots().stream()
                            .map(slot -> Called.of(slot, arrangement))
                            .toList(),
                    batch.pile());
        }
    }

    /**
     * @param position from 1 through all batches; 0 for one that is not called
     * @param recipient who goes on stage, unless another person stands in
     * @param status of the recipient; null while there is no place for the person
     * @param absent what is done because the recipient is not there; null if there or expected
     * @param standsIn who receives it instead; null for the recipient, or if nobody is named
     * @param reading how the name is read aloud; null if nobody wrote that
     */
    record Called(
            int position,
            String nominationId,
            String kind,
            String name,
            String unit,
            Award.Recipient recipient,
            @Nullable Status status,
            @Nullable WhenAbsent absent,
            @Nullable String standsIn,
            @Nullable String reading) {

        static Called of(Ceremony.Slot slot, Arrangement arrangement) {
            Award award = slot.award();
            return new Called(
                    slot.position(),
                    award.nominationId(),
                    award.kind(),
                    award.name(),
                    award.unit(),
                    award.recipient(),
                    slot.status(),
                    slot.absent(),
                    slot.standsIn(),
                    arrangement.readingOf(award.nominationId()));
        }
    }

    static CeremonyResponse of(Arranged arranged) {
        Arrangement arrangement = arranged.arrangement().state();
        return new CeremonyResponse(
                arrangement.conferenceId(),
                arranged.arrangement().version(),
                arrangement.size(),
                arrangement.bearers(),
                arrangement.handedOver(),
                arrangement.whenAbsent(),
                !arrangement.batches().isEmpty(),
                arrangement.exceptions().entrySet().stream()
                        .map(it -> new OfAwardee(
                                it.getKey(),
                                it.getValue().whenAbsent(),
                                it.getValue().proxy()))
                        .toList(),
                arranged.ceremony().batches().stream()
                        .map(batch -> CalledBatch.of(batch, arrangement))
                        .toList(),
                arranged.ceremony().skipped().stream()
                        .map(slot -> Called.of(slot, arrangement))
                        .toList(),
                arrangement.called());
    }
}
