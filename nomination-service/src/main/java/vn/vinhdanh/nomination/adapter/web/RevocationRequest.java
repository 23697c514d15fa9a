package vn.vinhdanh.nomination.adapter.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.kernel.InvalidInput.FieldError;
import vn.vinhdanh.nomination.application.decision.RevokeAward;
import vn.vinhdanh.nomination.domain.conference.Conference;
import vn.vinhdanh.nomination.domain.decision.DecisionNumber;

/**
 * The decision that revokes one award.
 *
 * @param number of this decision: 12/QĐ-UBND; required
 * @param date of this decision; required
 * @param legalBases if null or empty, the law and those of the plan
 * @param signatory whose name the paper has; if null, the first of the plan's who was in office on the date
 */
record RevocationRequest(
        @NotBlank @Size(max = 100) String nominationId,
        @NotBlank @Size(max = 1000) String reason,
        @Nullable @Size(max = 50) String number,
        @Nullable LocalDate date,
        @Nullable @Size(max = 30) List<@NotBlank @Size(max = 500) String> legalBases,
        DecisionRequest.@Nullable @Valid SignatoryRequest signatory) {

    /** @throws InvalidInput without number or date: the interface did not ask for them once, the law does */
    RevokeAward.Order toOrder(String decisionId) {
        List<FieldError> missing = new ArrayList<>();
        if (number == null || number.isBlank()) {
            missing.add(new FieldError(
                    "number",
                    "Thu hồi khen thưởng bằng một quyết định: hãy ghi số của quyết định đó.",
                    "An award is revoked by a decision: give the number of that decision."));
        }
        if (date == null) {
            missing.add(new FieldError(
                    "date", "Hãy ghi ngày của quyết định thu hồi.", "Give the date of the revoking decision."));
        }
        if (number == null || date == null || !missing.isEmpty()) {
            throw new InvalidInput(missing);
        }
        return new RevokeAward.Order(
                decisionId,
                nominationId,
                DecisionNumber.of(number),
                date,
                reason,
                legalBases == null ? List.of() : legalBases,
                signatory == null ? null : new Conference.Signatory(signatory.title(), signatory.name()));
    }
}
