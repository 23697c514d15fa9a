package vn.vinhdanh.nomination.adapter.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.kernel.VersionRequired;
import vn.vinhdanh.nomination.application.decision.DecideAwards;
import vn.vinhdanh.nomination.domain.conference.Conference;
import vn.vinhdanh.nomination.domain.decision.DecisionNumber;
import vn.vinhdanh.nomination.domain.decision.Verdict;

/**
 * An order of the Chairman.
 *
 * @param legalBases if null or empty, those of the plan apply
 * @param noDiscipline true: the Chairman confirms that nothing stands against those whom he commends. 409 without it
 * @param signatory whose name the paper has; if null, the first of the plan's who was in office on the date
 */
record DecisionRequest(
        @NotBlank @Size(max = 100) String conferenceId,
        @NotBlank @Size(max = 50) String number,
        @NotNull LocalDate date,
        @NotEmpty @Size(max = 500) List<@NotNull @Valid LineRequest> lines,
        @Nullable @Size(max = 30) List<@NotBlank @Size(max = 500) String> legalBases,
        @Nullable Boolean noDiscipline,
        @Nullable @Valid SignatoryRequest signatory) {

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    /** As in the plan: office and name. */
    record SignatoryRequest(
            @NotBlank @Size(max = 300) String title,
            @NotBlank @Size(max = 300) String name) {}

    /**
     * @param version of the nomination, as the Chairman has read it: 428 without it, 412 if it changed since
     * @param reason required for a refusal
     */
    record LineRequest(
            @NotBlank @Size(max = 100) String nominationId,
            @Nullable @PositiveOrZero Long version,
            @NotNull Boolean approve,
            @Nullable @Size(max = 1000) String reason) {

        DecideAwards.Order.Line toLine() {
            return new DecideAwards.Order.Line(toVerdict(), version == null ? VersionRequired.NONE : version);
        }

        private Verdict toVerdict() {
            if (!approve && (reason == null || reason.isBlank())) {
                throw new InvalidInput(
                        "lines", "Dòng không khen thưởng phải có lý do.", "A line that is refused needs a reason.");
            }
            return new Verdict(nominationId, approve, approve ? null : reason);
        }
    }

    DecideAwards.Order toOrder() {
        if (date.isBefore(EARLIEST)) {
            throw new InvalidInput("date", "Ngày quyết định quá xa.", "The date is too long ago.");
        }
        if (lines.stream().map(LineRequest::nominationId).distinct().count() < lines.size()) {
            throw new InvalidInput("lines", "Có hồ sơ lặp lại.", "A nomination is repeated.");
        }
        return new DecideAwards.Order(
                conferenceId,
                DecisionNumber.of(number),
                date,
                lines.stream().map(LineRequest::toLine).toList(),
                legalBases == null ? List.of() : legalBases,
                Boolean.TRUE.equals(noDiscipline),
                signatory == null ? null : new Conference.Signatory(signatory.title(), signatory.name()));
    }
}
