package vn.vinhdanh.nomination.domain.council;

import java.time.LocalDate;

/**
 * A decision that is kept on paper.
 *
 * @param number as it stands on the paper: 12/QĐ-UBND
 */
public record DecisionReference(String number, LocalDate date) {}
