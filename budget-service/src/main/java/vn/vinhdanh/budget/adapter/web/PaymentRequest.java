package vn.vinhdanh.budget.adapter.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * @param receivedBy name of the person who signed for the money
 * @param proxy for whom that person signed, and by which document; null if the nominee signed
 */
record PaymentRequest(
        @NotBlank @Size(max = 200) String receivedBy,
        @Nullable @Size(min = 1, max = 300) String proxy) {}
