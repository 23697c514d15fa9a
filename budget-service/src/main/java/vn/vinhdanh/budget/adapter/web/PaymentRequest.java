package vn.vinhdanh.budget.adapter.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * @param receivedBy who signed for the money
 * @param proxy where that is not the nominee: for whom, and by which paper
 */
record PaymentRequest(
        @NotBlank @Size(max = 200) String receivedBy,
        @Nullable @Size(min = 1, max = 300) String proxy) {}
