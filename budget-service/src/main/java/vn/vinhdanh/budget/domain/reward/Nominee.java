package vn.vinhdanh.budget.domain.reward;

/** Whose reward it is, as the pay-out sheet needs it. Codes are nomination-service's. */
public record Nominee(String name, String kind, String unit, String formOfAward) {}
