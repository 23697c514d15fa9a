package vn.vinhdanh.nomination.application.decision;

import vn.vinhdanh.nomination.domain.decision.Decision;

/** Prints decisions. */
public interface DecisionPrinter {

    /** The decision with its annex as a PDF. The bytes depend only on the decision. */
    byte[] print(Decision decision);
}
