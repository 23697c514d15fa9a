package vn.vinhdanh.budget.domain.reward;

import java.time.Instant;

/**
 * The money of a revoked award that came back (Luật TĐKT 2022, Điều 93).
 *
 * @param id derived from the Idempotency-Key, so that the same request twice is one recovery
 * @param receipt number of the receipt
 * @param receivedBy account of the accountant
 */
public record Recovery(String id, String receipt, String receivedBy, Instant at) {}
