package vn.vinhdanh.budget.domain.reward;

import java.time.Instant;

/** A revoked reward came back (Luật TĐKT 2022, Điều 93). */
public record Recovery(String id, String receipt, String receivedBy, Instant at) {}
