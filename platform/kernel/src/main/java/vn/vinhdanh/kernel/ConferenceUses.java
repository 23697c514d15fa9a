package vn.vinhdanh.kernel;

/** Says of each conference whether anything followed its plan in this service. Such a conference is not deleted. */
@FunctionalInterface
public interface ConferenceUses {

    /**
     * Called before the first thing of a conference is written, and before each later one. It writes only once.
     *
     * @throws RuleViolation if the conference is deleted, or about to be: then nothing more is written for it
     */
    void use(String conferenceId, CommandContext context);
}
