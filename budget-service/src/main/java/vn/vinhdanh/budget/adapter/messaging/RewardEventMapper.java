package vn.vinhdanh.budget.adapter.messaging;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.budget.domain.reward.RewardEvent;
import vn.vinhdanh.budget.domain.reward.RewardEvent.ReversalOrdered;
import vn.vinhdanh.budget.domain.reward.RewardEvent.ReversalProposed;
import vn.vinhdanh.budget.domain.reward.RewardEvent.RewardPaid;
import vn.vinhdanh.budget.domain.reward.RewardEvent.RewardPaymentReversed;
import vn.vinhdanh.budget.domain.reward.RewardEvent.RewardReleased;
import vn.vinhdanh.budget.domain.reward.RewardEvent.RewardReserved;
import vn.vinhdanh.budget.domain.reward.RewardEvent.RewardUnfunded;
import vn.vinhdanh.budget.domain.reward.RewardEvent.SettlementOrdered;
import vn.vinhdanh.platform.outbox.EventMapper;
import vn.vinhdanh.platform.outbox.OutgoingEvent;

/** Maps reward events. {@code RewardSettlementOrdered} is consumed only by this service. */
public final class RewardEventMapper implements EventMapper<RewardEvent> {

    @Override
    public OutgoingEvent toOutgoing(RewardEvent event, String nominationId) {
        return switch (event) {
            case RewardReserved it ->
                new OutgoingEvent(
                        "RewardReserved.v1",
                        new Reserved(
                                it.commune(),
                                it.conferenceId(),
                                it.nominationId(),
                                it.amount(),
                                it.fund().name(),
                                it.ledgerLine()));
            case RewardUnfunded it ->
                new OutgoingEvent(
                        "RewardUnfunded.v1",
                        new Unfunded(it.commune(), it.conferenceId(), it.nominationId(), it.amount(), it.available()));
            case RewardReleased it ->
                new OutgoingEvent(
                        "RewardReleased.v1",
                        new Released(it.commune(), it.conferenceId(), it.nominationId(), it.amount(), it.ledgerLine()));
            case RewardPaid it ->
                new OutgoingEvent(
                        "RewardPaid.v1",
                        new Paid(
                                it.commune(),
                                it.conferenceId(),
                                it.nominationId(),
                                it.amount(),
                                it.ledgerLine(),
                                it.paidAt().toString(),
                                it.paidOn()));
            case RewardPaymentReversed it ->
                new OutgoingEvent(
                        "RewardPaymentReversed.v1",
                        new Released(it.commune(), it.conferenceId(), it.nominationId(), it.amount(), it.ledgerLine()));
            case ReversalProposed it ->
                new OutgoingEvent(
                        "RewardReversalProposed.v1",
                        new Reversed(it.commune(), it.conferenceId(), it.nominationId(), it.amount()));
            case ReversalOrdered it ->
                new OutgoingEvent(
                        "RewardReversalOrdered.v1",
                        new Reversed(it.commune(), it.conferenceId(), it.nominationId(), it.amount()));
            case SettlementOrdered it ->
                new OutgoingEvent(
                        "RewardSettlementOrdered.v1",
                        new Ordered(
                                it.commune(),
                                it.conferenceId(),
                                it.nominationId(),
                                it.movement().name(),
                                it.amount()));
        };
    }

    record Reserved(
            String commune, String conferenceId, String nominationId, long amount, String fund, String ledgerLine) {}

    record Unfunded(String commune, String conferenceId, String nominationId, long amount, long available) {}

    record Released(String commune, String conferenceId, String nominationId, long amount, String ledgerLine) {}

    record Paid(
            String commune,
            String conferenceId,
            String nominationId,
            long amount,
            String ledgerLine,
            String paidAt,
            @Nullable LocalDate paidOn) {}

    record Reversed(String commune, String conferenceId, String nominationId, long amount) {}

    record Ordered(String commune, String conferenceId, String nominationId, String movement, long amount) {}
}
