package vn.vinhdanh.notification.adapter.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param reason why the rest does not go out; kept in the audit trail */
record HeldWithdrawalRequest(
        @NotBlank @Size(max = 100) String conferenceId,
        @NotBlank @Size(max = 500) String reason) {}
