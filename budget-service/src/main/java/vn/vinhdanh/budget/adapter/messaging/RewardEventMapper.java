package vn.vinhdanh.budget.adapter.messaging;

import vn.vinhdanh.budget.domain.reward.RewardEvent;
import vn.vinhdanh.budget.domain.reward.RewardEvent.RewardPaid;
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
                                it.paidAt().toString()));
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
            String commune, String conferenceId, String nominationId, long amount, String ledgerLine, String paidAt) {}

    record Ordered(String commune, String conferenceId, String nominationId, String movement, long amount) {}
}
