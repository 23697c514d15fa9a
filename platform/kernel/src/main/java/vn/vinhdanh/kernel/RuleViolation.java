package vn.vinhdanh.kernel;

/**
 * A rule said no. Each rule is one class, named as the rule's sentence; the class name is the stable code of the
 * answer (409), the name of its test and what the documents call it.
 */
public abstract class RuleViolation extends RuntimeException {

    private final String vietnamese;
    private final String english;

    /** Both sentences say what is wrong and what to do, and carry no personal data beyond what the actor sent. */
    protected RuleViolation(String vietnamese, String english) {
        super(english);
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** Stable: clients and documents refer to it. */
    public final String code() {
        return getClass().getSimpleName();
    }

    public final String vietnamese() {
        return vietnamese;
    }

    public final String english() {
        return english;
    }
}
