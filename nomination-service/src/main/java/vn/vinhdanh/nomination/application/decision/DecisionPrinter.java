package vn.vinhdanh.nomination.application.decision;

import vn.vinhdanh.nomination.domain.decision.Decision;

/** Puts a decision on paper. */
public interface DecisionPrinter {

    /** The decision with its annexed list as a PDF; the same decision always gives the same bytes. */
    byte[] print(Decision decision);
}
