package vn.vinhdanh.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.notification.fixtures.Guests.INVITED;
import static vn.vinhdanh.notification.fixtures.Guests.RETRY_POLICY;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhdanh.kernel.RuleViolation;
import vn.vinhdanh.notification.domain.Delivery.State;
import vn.vinhdanh.notification.fixtures.Guests;

/** Each command in each state: the next state, or the rule that refuses. */
class DeliveryTableTest {

    private static final Instant NOW = INVITED.plusSeconds(10);
    private static final Instant LATE = INVITED.plusSeconds(3600);

    private static final Map<State, Message> AT = at();

    private static Map<State, Message> at() {
        Message queued = Guests.teacher();
        Message sending = queued.begin(1, RETRY_POLICY, NOW).state();
        Message paper = Guests.teacher(1, Channel.PRINT, null);
        Map<State, Message> at = new LinkedHashMap<>();
        at.put(State.QUEUED, queued);
        at.put(State.HELD, Holding.hold(queued).state());
        at.put(State.SENDING, sending);
        at.put(State.SENT, sending.accepted(1, NOW).state());
        at.put(
                State.FAILED,
                sending.rejected(1, FailureReason.ADDRESS_REFUSED, "550", NOW).state());
        at.put(State.UNCERTAIN, sending.brokeOff(1, NOW).state());
        at.put(State.PRINT_PENDING, paper);
        at.put(State.PRINTED, Resolving.print(paper, NOW).state());
        at.put(State.SUPERSEDED, queued.supersede(2, NOW).state());
        at.put(State.WITHDRAWN, queued.withdraw(NOW).state());
        return at;
    }

    private static final Map<String, UnaryOperator<Message>> COMMANDS = Map.ofEntries(
            Map.entry("begin", m -> m.begin(1, RETRY_POLICY, NOW).state()),
            Map.entry("accepted", m -> m.accepted(1, NOW).state()),
            Map.entry("deferred", m -> m.deferred(1, "451", RETRY_POLICY, NOW).state()),
            Map.entry(
                    "rejected",
                    m -> m.rejected(1, FailureReason.ADDRESS_REFUSED, "550", NOW)
                            .state()),
            Map.entry("brokeOff", m -> m.brokeOff(1, NOW).state()),
            Map.entry("lapse", m -> m.lapse(LATE).state()),
            Map.entry("answered", m -> m.answered(NOW, NOW).state()),
            Map.entry("sendAgain", m -> Resolving.sendAgain(m, "xóa nhầm", NOW).state()),
            Map.entry("confirm", m -> Resolving.confirmDelivered(m, NOW).state()),
            Map.entry("print", m -> Resolving.print(m, NOW).state()),
            Map.entry("supersede", m -> m.supersede(2, NOW).state()),
            Map.entry("withdraw", m -> m.withdraw(NOW).state()),
            Map.entry(
                    "bounced", m -> m.bounced(FailureReason.BOUNCED, "550", NOW).state()),
            Map.entry("turnToPaper", m -> Resolving.turnToPaper(m, NOW).state()),
            Map.entry(
                    "handOver",
                    m -> Resolving.handOver(m, Delivery.Handover.Result.RETURNED, "Hòa", NOW)
                            .state()),
            Map.entry("hold", m -> Holding.hold(m).state()),
            Map.entry("release", m -> Holding.release(m, RETRY_POLICY, NOW).state()),
            Map.entry("withdrawHeld", m -> Holding.withdraw(m, NOW).state()));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "begin, SENDING, HELD, SENDING, SENT, FAILED, UNCERTAIN, PRINT_PENDING, PRINTED, SUPERSEDED, WITHDRAWN",
        "accepted, QUEUED, HELD, SENT, SENT, FAILED, SENT, PRINT_PENDING, PRINTED, SUPERSEDED, WITHDRAWN",
        "deferred, QUEUED, HELD, QUEUED, SENT, FAILED, QUEUED, PRINT_PENDING, PRINTED, SUPERSEDED, WITHDRAWN",
        "rejected, FAILED, HELD, FAILED, SENT, FAILED, FAILED, PRINT_PENDING, PRINTED, SUPERSEDED, WITHDRAWN",
        "brokeOff, QUEUED, HELD, UNCERTAIN, SENT, FAILED, UNCERTAIN, PRINT_PENDING, PRINTED, SUPERSEDED, WITHDRAWN",
        "lapse, QUEUED, HELD, UNCERTAIN, SENT, FAILED, UNCERTAIN, PRINT_PENDING, PRINTED, SUPERSEDED, WITHDRAWN",
        "answered, QUEUED, HELD, SENDING, SENT, FAILED, SENT, PRINT_PENDING, PRINTED, SUPERSEDED, WITHDRAWN",
        "sendAgain, !OnItsWay, !OnItsWay, !OnItsWay, QUEUED, QUEUED, QUEUED, !OnItsWay, !OnItsWay, !OnItsWay, !OnItsWay",
        "confirm, !Confirmed, !Confirmed, !Confirmed, !Confirmed, !Confirmed, SENT, !Confirmed, !Confirmed, !Confirmed, !Confirmed",
        "print, !MayArrive, !MayArrive, !MayArrive, !MayArrive, PRINTED, !MayArrive, PRINTED, PRINTED, !MayArrive, !MayArrive",
        "supersede, SUPERSEDED, SUPERSEDED, SENDING, SENT, SUPERSEDED, SUPERSEDED, SUPERSEDED, PRINTED, SUPERSEDED, WITHDRAWN",
        "withdraw, WITHDRAWN, WITHDRAWN, SENDING, SENT, WITHDRAWN, WITHDRAWN, WITHDRAWN, PRINTED, SUPERSEDED, WITHDRAWN",
        "hold, HELD, HELD, SENDING, SENT, FAILED, UNCERTAIN, PRINT_PENDING, PRINTED, SUPERSEDED, WITHDRAWN",
        "release, QUEUED, QUEUED, SENDING, SENT, FAILED, UNCERTAIN, PRINT_PENDING, PRINTED, SUPERSEDED, WITHDRAWN",
        "withdrawHeld, QUEUED, WITHDRAWN, SENDING, SENT, FAILED, UNCERTAIN, PRINT_PENDING, PRINTED, SUPERSEDED, WITHDRAWN",
        "bounced, QUEUED, HELD, SENDING, FAILED, FAILED, FAILED, PRINT_PENDING, PRINTED, SUPERSEDED, WITHDRAWN",
        "turnToPaper, !TurnsToPaper, !TurnsToPaper, !TurnsToPaper, !TurnsToPaper, PRINT_PENDING, !TurnsToPaper, PRINT_PENDING, !TurnsToPaper, !TurnsToPaper, !TurnsToPaper",
        "handOver, !HandedOver, !HandedOver, !HandedOver, !HandedOver, !HandedOver, !HandedOver, !HandedOver, PRINTED, !HandedOver, !HandedOver"
    })
    void each_command_in_each_state(
            String command,
            String queued,
            String held,
            String sending,
            String sent,
            String failed,
            String uncertain,
            String printPending,
            String printed,
            String superseded,
            String withdrawn) {
        String[] expected = {
            queued, held, sending, sent, failed, uncertain, printPending, printed, superseded, withdrawn
        };
        for (Map.Entry<State, Message> from : AT.entrySet()) {
            assertThat(outcome(command, from.getValue()))
                    .as("%s at %s", command, from.getKey())
                    .matches(outcome -> {
                        String next = expected[from.getKey().ordinal()];
                        return next.startsWith("!")
                                ? outcome.startsWith("!") && outcome.contains(next.substring(1))
                                : outcome.equals(next);
                    });
        }
    }

    @ParameterizedTest(name = "replaced or withdrawn during an attempt, then {0}: {1}")
    @CsvSource({
        "accepted, SENT",
        "deferred, RETIRED",
        "rejected, RETIRED",
        "brokeOff, RETIRED",
        "lapse, RETIRED",
        "begin, SENDING",
        "answered, SENDING",
        "sendAgain, !OnItsWay",
        "print, !MayArrive"
    })
    void a_message_retired_during_an_attempt_is_not_sent_again(String command, String next) {
        Message sending = AT.get(State.SENDING);
        Map<State, Message> retired = Map.of(
                State.SUPERSEDED,
                        sending.supersede(2, NOW).state().withdraw(NOW).state(),
                State.WITHDRAWN, sending.withdraw(NOW).state());
        retired.forEach((as, message) -> {
            String outcome = outcome(command, message);
            if (next.startsWith("!")) {
                assertThat(outcome).startsWith("!").contains(next.substring(1));
            } else {
                assertThat(outcome).isEqualTo(next.equals("RETIRED") ? as.name() : next);
            }
        });
    }

    private static String outcome(String command, Message from) {
        try {
            return COMMANDS.get(command).apply(from).delivery().state().name();
        } catch (RuleViolation rule) {
            return "!" + rule.code();
        }
    }
}
