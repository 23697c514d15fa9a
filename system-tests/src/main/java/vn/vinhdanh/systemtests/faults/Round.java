package vn.vinhdanh.systemtests.faults;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.TopicPartition;
import vn.vinhdanh.systemtests.faults.Tally.Wrong;
import vn.vinhdanh.systemtests.running.Await;
import vn.vinhdanh.systemtests.running.DemoAccounts;
import vn.vinhdanh.systemtests.running.Endpoints;
import vn.vinhdanh.systemtests.running.KafkaProbe;
import vn.vinhdanh.systemtests.running.KafkaSender;
import vn.vinhdanh.systemtests.running.Mailbox;
import vn.vinhdanh.systemtests.running.Service;

/** A conference under fire: load and faults at the same time, then rest, then everything is read back. */
final class Round {

    private static final long FIRST_ALLOCATION = 60_000_000;

    private final BreakableSystem system;
    private final KafkaProbe kafka;
    private final KafkaSender sender;
    private final MalformedFacts malformed;
    private final Audit deadLetters;
    private final PrintStream out;

    /** With where the topics ended when they began. */
    private final Map<Scene, Map<TopicPartition, Long>> played = new LinkedHashMap<>();

    Round(BreakableSystem system, KafkaProbe kafka, KafkaSender sender, PrintStream out) {
        this.system = system;
        this.kafka = kafka;
        this.sender = sender;
        this.malformed = new MalformedFacts(sender);
        this.deadLetters = new DeadLettersAudit(kafka, malformed);
        this.out = out;
    }

    /** @return how many faults struck */
    int play(int number, Plan plan, FaultOptions options, Tally tally) {
        Map<TopicPartition, Long> start = kafka.ends(Service.topics());
        Scene scene = set(number, options);
        ClientLoad load = ClientLoad.start(scene, options.length());
        int struck = new Battle(out).fight(plan.next(troubles(scene, start, tally), options));
        load.finish().forEach(client -> tally.found(Wrong.STUCK, "a client gave up: " + client));
        new Rest(system, kafka).await(scene, tally);
        audits(start).forEach(audit -> examine(audit, scene, tally));
        examine(new PostAudit(), scene, tally);
        played.put(scene, start);
        out.printf(
                "round %d: %d faults, %d commands acknowledged%n",
                number, struck, scene.promises().acknowledged.get());
        return struck;
    }

    /** What earlier rounds left is still there after the last; but for the mailbox, which each round empties. */
    void lookBack(Tally tally) {
        played.forEach((scene, start) -> {
            if (scene.round() < played.size()) {
                audits(start).forEach(audit -> examine(audit, scene, tally));
            }
        });
    }

    /** What can't be read back any more is lost too. */
    private static void examine(Audit audit, Scene scene, Tally tally) {
        try {
            audit.examine(scene, tally);
        } catch (AssertionError | RuntimeException notThere) {
            tally.found(Wrong.LOST, audit.getClass().getSimpleName() + " could not read on: " + notThere.getMessage());
        }
    }

    private Map<Kind, Trouble> troubles(Scene scene, Map<TopicPartition, Long> start, Tally tally) {
        Deaths deaths = new Deaths(system);
        InfrastructureTrouble infrastructure = new InfrastructureTrouble(system);
        Redelivery redelivery = new Redelivery(system, kafka, sender, start);
        MailTrouble mail = new MailTrouble(scene.mailbox());
        Map<Kind, Trouble> troubles = new EnumMap<>(Kind.class);
        troubles.put(Kind.DEATH, deaths::one);
        troubles.put(Kind.DEATHS, deaths::several);
        troubles.put(Kind.DEATH_IN_START, deaths::duringStart);
        troubles.put(Kind.STALL, new Stall(system));
        troubles.put(Kind.BROKER_DEATH, infrastructure::broker);
        troubles.put(Kind.BROKER_SILENCE, infrastructure::silentBroker);
        troubles.put(Kind.BROKER_AGONY, infrastructure::dyingBroker);
        troubles.put(Kind.STORE_DEATH, infrastructure::store);
        troubles.put(Kind.MAIL_BUSY, mail::busy);
        troubles.put(Kind.MAIL_REFUSING, mail::refusing);
        troubles.put(Kind.MAIL_HANGING, mail::hanging);
        troubles.put(Kind.MAIL_DYING, mail::dying);
        troubles.put(Kind.HALF_REQUEST, new BrokenRequest(scene, tally, system.gatewayPort(), false));
        troubles.put(Kind.LOST_ANSWER, new BrokenRequest(scene, tally, system.gatewayPort(), true));
        troubles.put(Kind.FACTS_AGAIN, redelivery::again);
        troubles.put(Kind.FACTS_IN_REVERSE, redelivery::inReverse);
        troubles.put(Kind.MALFORMED_FACT, malformed);
        return troubles;
    }

    private List<Audit> audits(Map<TopicPartition, Long> start) {
        return List.of(
                new CommandsAudit(),
                new HallAudit(),
                new DoorAudit(),
                new MoneyAudit(),
                new TrailAudit(kafka, start),
                deadLetters);
    }

    /** In peace: the plan is imported under a code of its own, its date is fixed, money is there, the mailbox is empty. */
    private Scene set(int number, FaultOptions options) {
        Endpoints endpoints = system.endpoints();
        DemoAccounts accounts = new DemoAccounts(endpoints, options.patience());
        Mailbox mailbox = new Mailbox(endpoints, options.patience());
        mailbox.deleteAll();
        String conference = accounts.secretary()
                .post(
                        "/api/conferences",
                        "application/yaml",
                        endpoints.planText("faults-" + options.seed() + "-" + number))
                .expectDone()
                .json()
                .path("id")
                .asString();
        accounts.secretary()
                .put(
                        "/api/conferences/" + conference + "/schedule",
                        Map.of("date", LocalDate.now().plusDays(30).toString(), "startTime", "07:30"))
                .expectDone();
        Await.value(
                "the roster",
                options.patience(),
                () -> Optional.of(accounts.secretary().get("/api/rosters/" + conference))
                        .filter(roster -> roster.status() == 200
                                && roster.json().path("schedule").isObject()));
        Await.value(
                "the funds",
                options.patience(),
                () -> Optional.of(accounts.accountant().get("/api/funds/" + conference))
                        .filter(funds -> funds.status() == 200
                                && funds.json().path("funds").size() == 2));
        // Who has not read of it says, rightly, that there is no such conference; the last round may have left a
        // service starting.
        Await.until("every service to read of the conference", options.patience(), () -> unread() == 0);
        Scene scene = new Scene(number, options.patience(), conference, accounts, mailbox, new Promises());
        scene.told(accounts.accountant()
                .post(
                        "/api/funds/" + conference + "/REWARD_FUND/allocations",
                        Map.of("amount", FIRST_ALLOCATION, "basis", "Quyết định giao quỹ (mẫu)")));
        scene.promises().allocated.addAndGet(FIRST_ALLOCATION);
        return scene;
    }

    private long unread() {
        return Service.withStore().stream().mapToLong(kafka::lag).sum();
    }
}
