package vn.vinhdanh.budget.domain.reward;

/** The nominee, with the fields that the pay-out sheet needs. The codes are those of nomination-service. */
public record Nominee(String name, String kind, String unit, String formOfAward) {}
