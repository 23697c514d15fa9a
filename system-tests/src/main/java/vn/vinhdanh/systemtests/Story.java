package vn.vinhdanh.systemtests;

import java.util.List;
import vn.vinhdanh.systemtests.running.DemoAccounts;
import vn.vinhdanh.systemtests.running.Endpoints;
import vn.vinhdanh.systemtests.running.Mailbox;

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
        Endpoints endpoints = Endpoints.fromEnvironment();
        Report report = new Report(System.out);
        Stage stage = new Stage();
        for (Chapter chapter : chapters(endpoints)) {
            chapter.play(stage, report);
        }
        System.exit(report.close());
    }

    private static List<Chapter> chapters(Endpoints endpoints) {
        DemoAccounts accounts = new DemoAccounts(endpoints, Expect.PATIENCE);
        Mailbox mailbox = new Mailbox(endpoints, Expect.PATIENCE);
        return List.of(
                new ThePlan(accounts, endpoints),
                new TheNominations(accounts),
                new TheCouncil(accounts),
                new TheDecision(accounts),
                new TheDelegates(accounts),
                new TheInvitations(accounts, mailbox),
                new TheAnswers(accounts, mailbox),
                new TheDoor(accounts),
                new ThePayments(accounts),
                new TheInvariants(accounts, mailbox));
    }
}
