package vn.vinhdanh.delegate.application;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.domain.congress.KnownAward;
import vn.vinhdanh.delegate.domain.delegate.Person;
import vn.vinhdanh.delegate.domain.delegate.Salutation;
import vn.vinhdanh.delegate.domain.seating.AwardTurn;

/**
 * NominationApproved.v1 of nomination-service: the fields that this service uses.
 *
 * @param attendeeName the person who receives the award: the individual, the representative of the collective or the
 *     head of the household
 * @param unit that proposed
 * @param attendeeUnit the person's own unit; absent for the one that proposed
 * @param attendeeSalutation MR or MS; absent if nobody stated it
 * @param attendeeCallName the part of the name by which it sorts; absent if it follows from the rule
 * @param formOfAward code of the form
 * @param formRank the lowest is handed out first
 * @param nomineeKind COLLECTIVE, HOUSEHOLD or INDIVIDUAL
 * @param nomineeName of the individual, of the collective, or of the head of the household
 * @param formName of the form, as papers print it
 */
public record NominationApprovedIntegrationEvent(
        String commune,
        String conferenceId,
        String nominationId,
        String unit,
        String attendeeName,
        @Nullable String attendeeTitle,
        @Nullable Integer attendeeBirthYear,
        @Nullable String attendeeSalutation,
        @Nullable String attendeeAddress,
        @Nullable String attendeeUnit,
        @Nullable String attendeeCallName,
        @Nullable String formOfAward,
        @Nullable Integer formRank,
        @Nullable String nomineeKind,
        @Nullable String nomineeName,
        @Nullable String formName) {

    public NominationApprovedIntegrationEvent {
        Objects.requireNonNull(conferenceId);
        Objects.requireNonNull(nominationId);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(attendeeName);
    }

    /** The attendee as a person: of the own unit, not of the one that proposed. */
    Person attendee() {
        return new Person(
                attendeeName,
                attendeeUnit == null ? unit : attendeeUnit,
                attendeeBirthYear,
                Salutation.of(attendeeSalutation),
                attendeeAddress,
                attendeeCallName);
    }

    /** When the award is handed out; null if the event does not say it. */
    @Nullable
    AwardTurn turn() {
        return formOfAward == null || formRank == null || nomineeKind == null
                ? null
                : new AwardTurn(formRank, formOfAward, nomineeKind);
    }

    /** What papers print of the award; null if the event does not say it. Only a collective has a name in it. */
    @Nullable
    KnownAward award() {
        return formName == null || nomineeKind == null
                ? null
                : new KnownAward(
                        nominationId, formName, nomineeKind, nomineeKind.equals("COLLECTIVE") ? nomineeName : null);
    }
}
