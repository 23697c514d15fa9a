package vn.vinhdanh.delegate.domain.delegate;

import vn.vinhdanh.kernel.RuleViolation;

/** A person who stands in for another delegate takes that place. */
public final class APersonComesInOnePlace extends RuleViolation {

    public APersonComesInOnePlace() {
        super(
                "Người này đã được cử đi thay một đại biểu khác của đơn vị.",
                "This person already stands in for another delegate of the unit.");
    }
}
