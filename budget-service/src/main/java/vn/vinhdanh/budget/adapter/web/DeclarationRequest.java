package vn.vinhdanh.budget.adapter.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** @param reasons of the rewards that are decided and not paid */
record DeclarationRequest(@NotNull @Size(max = 1000) List<@Valid UnpaidReason> reasons) {

    record UnpaidReason(
            @NotBlank @Size(max = 64) String nominationId,
            @NotBlank @Size(max = 500) String reason) {}

    Map<String, String> toReasons() {
        return reasons.stream()
                .collect(Collectors.toMap(UnpaidReason::nominationId, UnpaidReason::reason, (_, last) -> last));
    }
}
