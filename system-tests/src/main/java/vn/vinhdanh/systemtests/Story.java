package vn.vinhdanh.systemtests;

import java.util.List;
import vn.vinhdanh.systemtests.running.DemoAccounts;
import vn.vinhdanh.systemtests.running.Endpoints;
import vn.vinhdanh.systemtests.running.Mailbox;

/**
 * Plays the whole story of a conference through the gateway and prints a line for each step: login, import, tasks, forty nominations,
 * council, decision, delegates, invitations, answers, seats, stage, check-in, payments, the estimate and what is spent of it, the invariants, the plans of
 * other communes, a second conference that is called off, and at last one that was imported by mistake. Exit code 0 if every step passed, 1 if not.
 *
 * <p>The addresses come from the environment variables {@code VINHDANH_GATEWAY}, {@code VINHDANH_IDENTITY}, {@code
 * VINHDANH_MAILBOX} and {@code VINHDANH_PLAN}.
 */
public final class Story {

    private Story() {}

    public static void main(String[] arguments) {
        Endpoints endpoints = Endpoints.fromEnvironment();
        StoryReport report = new StoryReport(System.out);
        StoryState story = new StoryState();
        for (Chapter chapter : chapters(endpoints)) {
            chapter.play(story, report);
        }
        System.exit(report.close());
    }

    private static List<Chapter> chapters(Endpoints endpoints) {
        DemoAccounts accounts = new DemoAccounts(endpoints, Expect.PATIENCE);
        Mailbox mailbox = new Mailbox(endpoints, Expect.PATIENCE);
        return List.of(
                new LoginChapter(endpoints),
                new PlanChapter(accounts, endpoints),
                new UnitsChapter(accounts),
                new TasksChapter(accounts, mailbox),
                new TaskTroubleChapter(accounts),
                new NominationsChapter(accounts, mailbox),
                new CouncilChapter(accounts),
                new DecisionChapter(accounts),
                new CertificatesChapter(accounts),
                new HomonymsChapter(accounts),
                new DelegatesChapter(accounts),
                new InvitationsChapter(accounts, mailbox),
                new AnswersChapter(accounts, mailbox),
                new SeatingChapter(accounts),
                new StageChapter(accounts),
                new CheckInChapter(accounts),
                new PaymentsChapter(accounts),
                new EstimateChapter(accounts),
                new SpendingChapter(accounts),
                new InvariantsChapter(accounts, mailbox),
                new ForeignPlansChapter(accounts, mailbox),
                new CancellationChapter(accounts, mailbox),
                new MistakeChapter(accounts));
    }
}
