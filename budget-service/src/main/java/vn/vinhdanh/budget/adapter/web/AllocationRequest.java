package vn.vinhdanh.budget.adapter.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import vn.vinhdanh.budget.domain.ledger.Balances;

/**
 * @param amount đồng
 * @param basis the paper on which the allocation rests
 */
record AllocationRequest(
        @NotNull @Positive @Max(Balances.MOST) Long amount,
        @NotBlank @Size(max = 500) String basis) {}
