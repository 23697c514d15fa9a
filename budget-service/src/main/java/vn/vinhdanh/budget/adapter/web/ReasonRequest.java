package vn.vinhdanh.budget.adapter.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param reason why a line is reversed, or why it stands; it is kept in the audit trail */
record ReasonRequest(@NotBlank @Size(max = 500) String reason) {}
