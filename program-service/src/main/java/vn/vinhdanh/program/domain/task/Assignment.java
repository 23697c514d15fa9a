package vn.vinhdanh.program.domain.task;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.program.domain.task.TaskEvent.Cause;

/**
 * Who has a task, and what is asked of them.
 *
 * @param revision counts from 1 how often it changed for the unit: order, date or holder
 * @param withdrawn whether the plan has it no more, or the conference ended without it
 * @param takenOverBy code of the unit that took it over; null while the plan's has it
 * @param offer to which unit it is offered; null while it is offered to none
 * @param responsible the person of the unit who sees to it; null while nobody is named
 */
public record Assignment(
        Order order,
        int revision,
        boolean withdrawn,
        @Nullable String takenOverBy,
        @Nullable Offer offer,
        @Nullable Responsible responsible) {

    /** @param account subject of the token; null if nobody knows whether the person has an account */
    public record Responsible(@Nullable String account, String name) {}

    /**
     * One unit offers the task to another. Until that accepts, it stays where it is.
     *
     * @param reason as the other unit reads it
     */
    public record Offer(String to, String reason, Signed signed) {}

    static Assignment of(Order order) {
        return new Assignment(order, 1, false, null, null, null);
    }

    /** Code of the unit that has it. */
    public String unit() {
        return takenOverBy == null ? order.unit() : takenOverBy;
    }

    /**
     * As the plan orders it now. Whoever took it over keeps it while the plan names the same unit, and the responsible
     * person stays while the unit does.
     */
    Assignment following(Order next) {
        if (!withdrawn && order.saysTheSameAs(next)) {
            return new Assignment(next, revision, false, takenOverBy, offer, responsible);
        }
        boolean sameUnit = order.unit().equals(next.unit());
        return new Assignment(
                next,
                revision + 1,
                false,
                sameUnit ? takenOverBy : null,
                sameUnit ? offer : null,
                sameUnit ? responsible : null);
    }

    /** Why it is as it is, after it was as {@code before} says. */
    Cause causeAfter(Assignment before) {
        if (before.withdrawn) {
            return Cause.PLANNED;
        }
        if (!Objects.equals(takenOverBy, before.takenOverBy) && order.equals(before.order)) {
            return Cause.HANDED_OVER;
        }
        return order.differsOnlyInDateFrom(before.order) ? Cause.DATE_MOVED : Cause.PLAN_CHANGED;
    }

    Assignment withdraw() {
        return new Assignment(order, revision, true, takenOverBy, null, responsible);
    }

    Assignment of(@Nullable Responsible person) {
        return new Assignment(order, revision, withdrawn, takenOverBy, offer, person);
    }

    /** @throws TaskRules.ATaskIsOfferedToOneUnitAtATime */
    Assignment offered(Offer next) {
        if (next.to().equals(unit())) {
            throw new TaskRules.ATaskIsHandedToAnotherUnit();
        }
        if (offer != null) {
            throw new TaskRules.ATaskIsOfferedToOneUnitAtATime();
        }
        return new Assignment(order, revision, withdrawn, takenOverBy, next, responsible);
    }

    /** @throws TaskRules.OnlyAnOfferIsAnswered */
    Assignment takenOver() {
        String to = requireOffer().to();
        return new Assignment(order, revision + 1, withdrawn, to.equals(order.unit()) ? null : to, null, null);
    }

    /** @throws TaskRules.OnlyAnOfferIsAnswered */
    Assignment withoutOffer() {
        requireOffer();
        return offeredToNobody();
    }

    Assignment offeredToNobody() {
        return new Assignment(order, revision, withdrawn, takenOverBy, null, responsible);
    }

    private Offer requireOffer() {
        if (offer == null) {
            throw new TaskRules.OnlyAnOfferIsAnswered();
        }
        return offer;
    }
}
