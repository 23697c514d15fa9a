package vn.vinhdanh.platform.conferences;

/** What a service says about its use of a conference. */
public sealed interface ConferenceUseEvent {

    String commune();

    /** Something follows the plan, so the conference is not deleted. */
    record ConferenceUsed(String commune) implements ConferenceUseEvent {}

    /** Nothing follows the plan, and nothing will. */
    record ConferenceDeletionAgreed(String commune, int sequence) implements ConferenceUseEvent {}
}
