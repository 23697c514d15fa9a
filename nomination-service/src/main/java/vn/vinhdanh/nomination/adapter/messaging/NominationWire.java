package vn.vinhdanh.nomination.adapter.messaging;

import vn.vinhdanh.nomination.domain.nomination.Dossier;
import vn.vinhdanh.nomination.domain.nomination.NominationEvent;
import vn.vinhdanh.platform.messaging.Outgoing;
import vn.vinhdanh.platform.messaging.WireFormat;

/** A nomination's events on the wire. Contracts: contracts/nomination. */
public final class NominationWire implements WireFormat<NominationEvent> {

    @Override
    public Outgoing toWire(NominationEvent event, String id) {
        Dossier dossier = event.dossier();
        return switch (event) {
            case NominationEvent.NominationSubmitted submitted ->
                new Outgoing("NominationSubmitted.v1", NominationRecords.submitted(dossier, submitted.late()));
            case NominationEvent.NominationReturned returned ->
                new Outgoing("NominationReturned.v1", NominationRecords.returned(dossier, returned.reason()));
            case NominationEvent.NominationSelected selected ->
                new Outgoing("NominationSelected.v1", NominationRecords.selected(dossier, selected.estimatedReward()));
            case NominationEvent.NominationNotSelected notSelected ->
                new Outgoing("NominationNotSelected.v1", NominationRecords.notSelected(dossier));
            case NominationEvent.NominationApproved approved ->
                new Outgoing("NominationApproved.v1", NominationRecords.approved(dossier, approved.approval()));
            case NominationEvent.NominationRefused refused ->
                new Outgoing("NominationRefused.v1", NominationRecords.refused(dossier, refused.refusal()));
            case NominationEvent.AwardRevoked revoked ->
                new Outgoing(
                        "AwardRevoked.v1", NominationRecords.revoked(dossier, revoked.approval(), revoked.reason()));
        };
    }
}
