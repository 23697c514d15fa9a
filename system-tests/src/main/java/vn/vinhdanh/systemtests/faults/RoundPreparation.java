package vn.vinhdanh.systemtests.faults;

import java.time.LocalDate;
import java.util.Map;
import vn.vinhdanh.systemtests.running.Await;
import vn.vinhdanh.systemtests.running.DemoAccounts;
import vn.vinhdanh.systemtests.running.Endpoints;
import vn.vinhdanh.systemtests.running.KafkaProbe;
import vn.vinhdanh.systemtests.running.Mailbox;
import vn.vinhdanh.systemtests.running.Response;
import vn.vinhdanh.systemtests.running.Service;

/** Prepares a round without faults: the plan of its conference, the date, the funds, the estimate, and an empty mailbox. */
final class RoundPreparation {

    private static final long FIRST_ALLOCATION = 60_000_000;

    private final BreakableSystem system;
    private final KafkaProbe kafka;

    RoundPreparation(BreakableSystem system, KafkaProbe kafka) {
        this.system = system;
        this.kafka = kafka;
    }

    /** Returns when every service knows the conference. */
    RoundContext prepare(int number, FaultOptions options) {
        Endpoints endpoints = system.endpoints();
        DemoAccounts accounts = new DemoAccounts(endpoints, options.timeout());
        Mailbox mailbox = new Mailbox(endpoints, options.timeout());
        mailbox.deleteAll();
        String conference = accounts.secretary()
                .post(
                        "/api/conferences",
                        "application/yaml",
                        endpoints.planText("faults-" + options.seed() + "-" + number))
                .expectDone()
                .id();
        OfflineDoors doors = OfflineDoors.plan(
                endpoints, accounts, "faults-doors-" + options.seed() + "-" + number, options.timeout());
        RoundContext context = new RoundContext(
                number, options.timeout(), conference, accounts, mailbox, new AcknowledgedCommands(), doors);
        schedule(context);
        awaitConference(context);
        doors.register(number);
        allocate(context);
        SpendingClerk.approveEstimate(context);
        return context;
    }

    private static void schedule(RoundContext context) {
        context.accounts()
                .secretary()
                .put(
                        "/api/conferences/" + context.conferenceId() + "/schedule",
                        Map.of("date", LocalDate.now().plusDays(30).toString(), "startTime", "07:30"))
                .expectDone();
    }

    /** A service that has not handled the events yet would answer that the conference does not exist. */
    private void awaitConference(RoundContext context) {
        String conference = context.conferenceId();
        Await.until("the roster", context.timeout(), () -> {
            Response roster = context.accounts().secretary().get("/api/rosters/" + conference);
            return roster.status() == 200 && roster.json().path("schedule").isObject();
        });
        Await.until("the funds", context.timeout(), () -> {
            Response funds = context.accounts().accountant().get("/api/funds/" + conference);
            return funds.status() == 200 && funds.json().path("funds").size() == 2;
        });
        Await.until(
                "every service to handle the events of the conference",
                context.timeout(),
                () -> Service.withStore().stream().mapToLong(kafka::lag).sum() == 0);
    }

    /** The fund is the year's, so it has what earlier rounds were allocated. */
    private static void allocate(RoundContext context) {
        context.commands()
                .allocated
                .addAndGet(context.fund("REWARD_FUND").path("allocated").asLong());
        context.acknowledged(context.accounts()
                .accountant()
                .post(
                        "/api/funds/" + context.conferenceId() + "/REWARD_FUND/allocations",
                        Map.of("amount", FIRST_ALLOCATION, "basis", "Quyết định giao quỹ (mẫu)")));
        context.commands().allocated.addAndGet(FIRST_ALLOCATION);
    }
}
