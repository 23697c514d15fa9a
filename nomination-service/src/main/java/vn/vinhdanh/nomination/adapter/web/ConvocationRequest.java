package vn.vinhdanh.nomination.adapter.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.nomination.application.council.ConveneCouncil;
import vn.vinhdanh.nomination.domain.award.FormOfAward;
import vn.vinhdanh.nomination.domain.council.Member;
import vn.vinhdanh.nomination.domain.council.RequiredShare;

/**
 * A new council session.
 *
 * @param requiredShares by form of award; forms without an entry require more than half of the eligible members
 */
record ConvocationRequest(
        @NotBlank @Size(max = 100) String conferenceId,
        @NotEmpty @Size(max = 50) List<@NotNull @Valid MemberRequest> members,
        @NotEmpty @Size(max = 500) List<@NotBlank @Size(max = 100) String> nominationIds,
        @Nullable @Size(max = 10) Map<FormOfAward, @NotNull @Valid ShareRequest> requiredShares) {

    /** @param unit code of the member's unit; null if none */
    record MemberRequest(
            @NotBlank @Size(max = 100) String account,
            @NotBlank @Size(max = 200) String name,
            @Nullable @Size(max = 100) String unit) {

        Member toMember() {
            return new Member(account, name, Objects.requireNonNullElse(unit, ""));
        }
    }

    /** @param more true for more than the share; false or absent for at least the share */
    record ShareRequest(
            @NotNull @Min(1) @Max(1000) Integer numerator,
            @NotNull @Min(1) @Max(1000) Integer denominator,
            @Nullable Boolean more) {

        RequiredShare toShare() {
            return new RequiredShare(numerator, denominator, Boolean.TRUE.equals(more));
        }
    }

    ConveneCouncil.Convocation toConvocation() {
        requireDistinct("nominationIds", nominationIds);
        requireDistinct("members", members.stream().map(MemberRequest::account).toList());
        return new ConveneCouncil.Convocation(
                conferenceId,
                members.stream().map(MemberRequest::toMember).toList(),
                nominationIds,
                requiredShares == null
                        ? Map.of()
                        : requiredShares.entrySet().stream()
                                .collect(Collectors.toMap(
                                        Map.Entry::getKey,
                                        share -> share.getValue().toShare())));
    }

    private static void requireDistinct(String path, List<String> values) {
        if (Set.copyOf(values).size() < values.size()) {
            throw new InvalidInput(path, "Có mục lặp lại.", "An item is repeated.");
        }
    }
}
