package vn.vinhdanh.budget.adapter.messaging;

import vn.vinhdanh.budget.domain.reward.RewardEvent;
import vn.vinhdanh.budget.domain.reward.RewardEvent.RewardPaid;
import vn.vinhdanh.budget.domain.reward.RewardEvent.RewardReleased;
import vn.vinhdanh.budget.domain.reward.RewardEvent.RewardReserved;
import vn.vinhdanh.budget.domain.reward.RewardEvent.RewardUnfunded;
import vn.vinhdanh.budget.domain.reward.RewardEvent.SettlementOrdered;
import vn.vinhdanh.platform.messaging.Outgoing;
import vn.vinhdanh.platform.messaging.WireFormat;

/** What others read of a reward. */
public final class RewardWire implements WireFormat<RewardEvent> {

    @Override
    public Outgoing toWire(RewardEvent event, String nominationId) {
        return switch (event) {
            case RewardReserved it ->
                new Outgoing(
                        "RewardReserved.v1",
                        new Reserved(
                                it.commune(),
                                it.conferenceId(),
                                it.nominationId(),
                                it.amount(),
                                it.fund().name(),
                                it.ledgerLine()));
            case RewardUnfunded it ->
                new Outgoing(
                        "RewardUnfunded.v1",
                        new Unfunded(it.commune(), it.conferenceId(), it.nominationId(), it.amount(), it.available()));
            case RewardReleased it ->
                new Outgoing(
                        "RewardReleased.v1",
                        new Released(it.commune(), it.conferenceId(), it.nominationId(), it.amount(), it.ledgerLine()));
            case RewardPaid it ->
                new Outgoing(
                        "RewardPaid.v1",
                        new Paid(
                                it.commune(),
                                it.conferenceId(),
                                it.nominationId(),
                                it.amount(),
                                it.ledgerLine(),
                                it.paidAt().toString()));
            case SettlementOrdered it ->
                new Outgoing(
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
