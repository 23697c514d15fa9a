package vn.vinhdanh.nomination.domain.decision;

import vn.vinhdanh.kernel.RuleViolation;

/** What another decision took from an unsigned one is lost to it: its number is never signed. */
public final class ADecisionThatGaveWayIsNotSigned extends RuleViolation {

    public ADecisionThatGaveWayIsNotSigned() {
        super(
                "Quyết định số này bị gián đoạn khi chưa ký và hồ sơ đã chuyển sang quyết định khác. Lập lại với số khác.",
                "This decision was interrupted before it was signed and another one took its nomination. Order again under another number.");
    }
}
