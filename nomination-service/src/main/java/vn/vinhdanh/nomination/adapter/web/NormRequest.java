package vn.vinhdanh.nomination.adapter.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.nomination.domain.award.FormOfAward;
import vn.vinhdanh.nomination.domain.award.Norm;
import vn.vinhdanh.nomination.domain.award.NormUnit;
import vn.vinhdanh.nomination.domain.award.RequiredShare;

/**
 * A corrected or a new norm.
 *
 * @param id of the norm; a known one to correct it
 * @param share of votes, only with the unit SHARE_OF_MEMBERS and a subject votes/FORM_OF_AWARD
 * @param reason reason of the proposal
 */
record NormRequest(
        @NotBlank @Size(max = 80) String id,
        @NotBlank @Size(max = 100) String subject,
        @NotBlank @Size(max = 300) String name,
        @Nullable @Min(1) @Max(1_000_000_000) Long value,
        @NotNull NormUnit unit,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @NotBlank @Size(max = 300) String citation,
        @NotNull Boolean verified,
        @Nullable @Size(max = 10) Set<@NotNull FormOfAward> forms,
        @Nullable @Valid ShareRequest share,
        @NotBlank @Size(max = 1000) String reason) {

    private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,80}");

    /** @param more true for more than the share; false or absent for at least the share */
    record ShareRequest(
            @NotNull @Min(1) @Max(1000) Integer numerator,
            @NotNull @Min(1) @Max(1000) Integer denominator,
            @Nullable Boolean more) {

        RequiredShare toShare() {
            return new RequiredShare(numerator, denominator, Boolean.TRUE.equals(more));
        }
    }

    Norm toNorm() {
        if (!ID.matcher(id).matches()) {
            throw new InvalidInput(
                    "id",
                    "Mã định mức chỉ gồm chữ thường không dấu, số và gạch nối.",
                    "A norm's id is made of lower-case letters, digits and hyphens.");
        }
        return new Norm(
                id,
                subject,
                name,
                value,
                unit,
                from,
                until,
                citation,
                verified,
                forms == null ? Set.of() : forms,
                share == null ? null : share.toShare(),
                null);
    }
}
