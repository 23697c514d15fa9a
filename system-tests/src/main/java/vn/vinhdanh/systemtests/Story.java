package vn.vinhdanh.systemtests;

import java.util.List;

/**
 * Plays the whole story and prints a line per step: import, forty nominations of all kinds, council, decision,
 * delegates, invitations in the mailbox, answers, the door, payment; then the invariants. Exit code 0 if every step passed.
 *
 * <p>Where everything is comes from the environment: {@code VINHDANH_GATEWAY}, {@code VINHDANH_IDENTITY}, {@code
 * VINHDANH_MAILBOX}, {@code VINHDANH_PLAN}.
 */
public final class Story {

    private Story() {}

    public static void main(String[] arguments) {
        Setting setting = Setting.fromEnvironment();
        Report report = new Report(System.out);
        Stage stage = new Stage();
        for (Chapter chapter : chapters(setting)) {
            chapter.play(stage, report);
        }
        System.exit(report.close());
    }

    private static List<Chapter> chapters(Setting setting) {
        People people = new People(setting);
        Mailbox mailbox = new Mailbox(setting);
        return List.of(
                new ThePlan(people, setting),
                new TheNominations(people),
                new TheCouncil(people),
                new TheDecision(people),
                new TheDelegates(people),
                new TheInvitations(people, mailbox),
                new TheAnswers(people, mailbox),
                new TheDoor(people),
                new ThePayments(people),
                new TheInvariants(people, mailbox));
    }
}
