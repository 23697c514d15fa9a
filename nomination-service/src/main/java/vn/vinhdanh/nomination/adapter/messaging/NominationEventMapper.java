package vn.vinhdanh.nomination.adapter.messaging;

import vn.vinhdanh.nomination.domain.nomination.Dossier;
import vn.vinhdanh.nomination.domain.nomination.NominationEvent;
import vn.vinhdanh.platform.outbox.EventMapper;
import vn.vinhdanh.platform.outbox.OutgoingEvent;

/** Maps the events of a nomination to their contracts in contracts/nomination. What has an address has its own topic. */
public final class NominationEventMapper implements EventMapper<NominationEvent> {

    private static final String CONTACTS = "contacts";

    @Override
    public OutgoingEvent toOutgoing(NominationEvent event, String id) {
        Dossier dossier = event.dossier();
        return switch (event) {
            case NominationEvent.NominationSubmitted submitted ->
                new OutgoingEvent("NominationSubmitted.v1", NominationPayloads.submitted(dossier, submitted.late()));
            case NominationEvent.NominationReturned returned ->
                new OutgoingEvent("NominationReturned.v1", NominationPayloads.returned(dossier, returned.reason()));
            case NominationEvent.ReturnLetterIssued issued ->
                new OutgoingEvent("ReturnLetterIssued.v1", ReturnLetterPayloads.issued(issued), CONTACTS);
            case NominationEvent.ReturnLetterSettled settled ->
                new OutgoingEvent("ReturnLetterSettled.v1", ReturnLetterPayloads.settled(settled), CONTACTS);
            case NominationEvent.NominationSelected selected ->
                new OutgoingEvent(
                        "NominationSelected.v1", NominationPayloads.selected(dossier, selected.estimatedReward()));
            case NominationEvent.RewardEstimateRaised raised ->
                new OutgoingEvent(
                        "RewardEstimateRaised.v1", NominationPayloads.raised(dossier, raised.estimatedReward()));
            case NominationEvent.NominationNotSelected notSelected ->
                new OutgoingEvent("NominationNotSelected.v1", NominationPayloads.notSelected(dossier));
            case NominationEvent.NominationApproved approved ->
                new OutgoingEvent("NominationApproved.v1", NominationPayloads.approved(dossier, approved.approval()));
            case NominationEvent.NominationRefused refused ->
                new OutgoingEvent("NominationRefused.v1", NominationPayloads.refused(dossier, refused.refusal()));
            case NominationEvent.NominationTakenBack taken ->
                new OutgoingEvent("NominationRefused.v1", NominationPayloads.takenBack(dossier, taken.reason()));
            case NominationEvent.AwardRevoked revoked ->
                new OutgoingEvent(
                        "AwardRevoked.v1",
                        NominationPayloads.revoked(
                                dossier, revoked.approval(), revoked.reason(), revoked.revocation()));
        };
    }
}
