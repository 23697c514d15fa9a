package vn.vinhdanh.nomination.adapter.web;

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

/**
 * A corrected or a new norm.
 *
 * @param reason reason of the correction
 */
record NormRequest(
        @NotBlank @Size(max = 100) String subject,
        @NotBlank @Size(max = 300) String name,
        @Nullable @Min(1) @Max(1_000_000_000) Long value,
        @NotNull NormUnit unit,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @NotBlank @Size(max = 300) String citation,
        @NotNull Boolean verified,
        @Nullable @Size(max = 10) Set<@NotNull FormOfAward> forms,
        @NotBlank @Size(max = 1000) String reason) {

    private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,80}");

    Norm toNorm(String id) {
        if (!ID.matcher(id).matches()) {
            throw new InvalidInput(
                    "id",
                    "Mã định mức chỉ gồm chữ thường không dấu, số và gạch nối.",
                    "A norm's id is made of lower-case letters, digits and hyphens.");
        }
        return new Norm(
                id, subject, name, value, unit, from, until, citation, verified, forms == null ? Set.of() : forms);
    }
}
