package vn.vinhdanh.budget.adapter.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import vn.vinhdanh.budget.domain.ledger.Balances;

/**
 * @param amount in đồng
 * @param basis the document that the allocation is based on
 */
record AllocationRequest(
        @NotNull @Positive @Max(Balances.MAX_ALLOCATED) Long amount,
        @NotBlank @Size(max = 500) String basis) {}
