package vn.vinhdanh.kernel;

/**
 * A domain rule refuses a command. Each rule is one class, named as a sentence. The simple name of the class is the
 * stable code of the response (409), and the name of the rule in tests and documents.
 */
public abstract class RuleViolation extends RuntimeException {

    private final String vietnamese;
    private final String english;

    /** Both sentences say what is wrong and what to do. They have no personal data beyond what the actor sent. */
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
