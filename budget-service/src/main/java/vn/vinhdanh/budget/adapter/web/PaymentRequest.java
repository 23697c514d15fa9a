package vn.vinhdanh.budget.adapter.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * @param receivedBy name of the person who signed for the money
 * @param proxy for whom that person signed, and by which document; null if the person who may sign did
 * @param paidOn the day on which the money was handed over; null for today
 */
record PaymentRequest(
        @NotBlank @Size(max = 200) String receivedBy,
        @Nullable @Size(min = 1, max = 300) String proxy,
        @Nullable LocalDate paidOn) {}
