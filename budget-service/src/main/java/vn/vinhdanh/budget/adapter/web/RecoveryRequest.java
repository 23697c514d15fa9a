package vn.vinhdanh.budget.adapter.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param receipt number of the receipt for the money that came back */
record RecoveryRequest(@NotBlank @Size(max = 200) String receipt) {}
