package vn.vinhdanh.budget.domain.reward;

import java.time.LocalDate;

/** The Chairman's approval. It freezes the reward, which is in đồng. */
public record Decision(String id, String number, LocalDate date, long reward) {}
