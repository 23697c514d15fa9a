package vn.vinhdanh.delegate.domain.seating;

/**
 * What one delegate costs by one term.
 *
 * @param cost how often the rule is broken, times the weight of the term
 */
public record Remark(Term term, String delegate, int cost) {}
