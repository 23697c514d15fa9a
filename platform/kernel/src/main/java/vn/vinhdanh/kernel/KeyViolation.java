package vn.vinhdanh.kernel;

/** An Idempotency-Key came again with other content (422): it stands for one request. */
public abstract class KeyViolation extends RuleViolation {

    protected KeyViolation(String vietnamese, String english) {
        super(vietnamese, english);
    }
}
