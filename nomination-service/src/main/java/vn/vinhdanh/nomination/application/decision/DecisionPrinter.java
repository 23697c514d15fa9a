package vn.vinhdanh.nomination.application.decision;

import vn.vinhdanh.nomination.domain.decision.Decision;
import vn.vinhdanh.nomination.domain.decision.RevocationDecision;

/** Prints decisions. The bytes depend only on the decision. */
public interface DecisionPrinter {

    /** The decision with its annex as a PDF. */
    byte[] print(Decision decision);

    /** The revocation as a PDF. */
    byte[] print(RevocationDecision decision);
}
