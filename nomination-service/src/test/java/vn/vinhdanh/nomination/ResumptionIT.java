package vn.vinhdanh.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.VietnamTime;
import vn.vinhdanh.nomination.application.award.NormsInForce;
import vn.vinhdanh.nomination.application.decision.DecideAwards;
import vn.vinhdanh.nomination.application.decision.OpenConference;
import vn.vinhdanh.nomination.application.finding.DetectFindings;
import vn.vinhdanh.nomination.application.nomination.CouncilSessionClosedIntegrationEvent;
import vn.vinhdanh.nomination.application.nomination.OnCouncilSessionClosed;
import vn.vinhdanh.nomination.domain.decision.DecisionNumber;
import vn.vinhdanh.nomination.domain.decision.DecisionRules.ADecisionThatGaveWayIsNotSigned;
import vn.vinhdanh.nomination.domain.decision.Decisions;
import vn.vinhdanh.nomination.domain.decision.Verdict;
import vn.vinhdanh.nomination.domain.nomination.Nomination;
import vn.vinhdanh.nomination.domain.nomination.NominationEvent;
import vn.vinhdanh.nomination.domain.nomination.Nominations;
import vn.vinhdanh.nomination.fixtures.Commune;
import vn.vinhdanh.testkit.Probe;
import vn.vinhdanh.testkit.ServiceIntegrationTest;

/** A crash between two writes: the same command or event continues. */
@ServiceIntegrationTest
class ResumptionIT {

    @LocalServerPort
    private int port;

    @Autowired
    private Nominations nominations;

    @Autowired
    private NormsInForce norms;

    @Autowired
    private Decisions decisions;

    @Autowired
    private DetectFindings findings;

    @Autowired
    private OpenConference openConference;

    private static final LocalDate TODAY = LocalDate.now(VietnamTime.ZONE);

    private Commune commune;
    private CommandContext context;

    @BeforeEach
    void create_a_commune_with_a_plan() {
        commune = Commune.planned(port);
        context = new CommandContext(
                Actor.system(commune.name()),
                "test",
                null,
                Instant.parse("2026-11-22T00:00:00Z"),
                "0".repeat(32),
                null);
    }

    private List<String> threeAppraised() {
        return IntStream.rangeClosed(1, 3)
                .mapToObj(number ->
                        commune.appraised(commune.individual("truong-hoc", "Người " + number, "Việc tốt " + number)))
                .toList();
    }

    private void change(String id, Function<Nomination, Outcome<Nomination, NominationEvent>> decide) {
        nominations.change(id, null, context, decide);
    }

    private long version(String id) {
        return commune.read(id).path("version").asLong();
    }

    @Test
    void an_interrupted_opening_continues() {
        List<String> ids = threeAppraised();
        String session = commune.convened(3, ids);
        commune.attend(3, session);
        ids.subList(0, 2).forEach(id -> change(id, nomination -> nomination.table(session)));

        assertThat(commune.councilSecretary()
                        .post("/api/council-sessions/" + session + "/voting")
                        .expect(200)
                        .json()
                        .path("lines"))
                .hasSize(3);
    }

    @Test
    void a_repeated_closing_event_moves_the_remaining_nominations() {
        List<String> ids = threeAppraised();
        String session = commune.voting(3, ids);
        OnCouncilSessionClosed onClosed = new OnCouncilSessionClosed(nominations, norms);
        List<CouncilSessionClosedIntegrationEvent.Line> lines = ids.stream()
                .map(id -> new CouncilSessionClosedIntegrationEvent.Line(id, true, 3, 0, 0, 3, 2))
                .toList();
        LocalDate day = LocalDate.of(2026, 11, 22);

        onClosed.apply(
                new CouncilSessionClosedIntegrationEvent(commune.name(), session, day, lines.subList(0, 1)), context);
        long version = version(ids.getFirst());
        onClosed.apply(new CouncilSessionClosedIntegrationEvent(commune.name(), session, day, lines), context);

        ids.forEach(id -> commune.awaitState(id, "SELECTED"));
        assertThat(version(ids.getFirst())).isEqualTo(version);
    }

    @Test
    void another_decision_takes_the_nominations_of_an_unsigned_one() {
        List<String> ids = commune.funded(List.of(
                commune.individual("truong-hoc", "Hoàng Văn Đức", "Việc tốt"),
                commune.individual("truong-hoc", "Nông Thị Hoa", "Việc tốt")));
        String unsigned = DecisionNumber.of("5/QĐ-UBND").idIn(commune.name(), TODAY.getYear());
        change(ids.getFirst(), nomination -> nomination.claim(unsigned, 1, signed -> false));

        commune.chairman()
                .post("/api/decisions", commune.decision("06/QĐ-UBND", ids))
                .expect(201);

        ids.forEach(id -> commune.awaitState(id, "APPROVED"));
        assertThat(commune.chairman()
                        .post("/api/decisions", commune.decision("05/QĐ-UBND", ids))
                        .expect(409)
                        .code())
                .isEqualTo("ADecisionThatGaveWayIsNotSigned");
    }

    /** The first decision claims a nomination and pauses, and the second takes it. Only the second may be signed. */
    @Test
    void only_one_of_two_decisions_with_the_same_nomination_is_signed() {
        List<String> ids = commune.funded(List.of(
                commune.individual("truong-hoc", "Hoàng Văn Đức", "Việc tốt"),
                commune.individual("truong-hoc", "Nông Thị Hoa", "Việc tốt")));
        Actor chairman = new Actor("chu-tich", "Chủ tịch", commune.name(), "", Set.of(Role.CHAIRMAN));
        CommandContext order = new CommandContext(chairman, "test", null, Instant.now(), "0".repeat(32), null);
        DecideAwards second = new DecideAwards(openConference, nominations, decisions, norms, findings);
        DecideAwards first = new DecideAwards(
                openConference,
                nominations,
                runBeforeAdd(decisions, () -> second.decide(order("06/QĐ-UBND", ids.subList(0, 1)), order)),
                norms,
                findings);

        assertThatThrownBy(() -> first.decide(order("05/QĐ-UBND", ids), order))
                .isInstanceOf(ADecisionThatGaveWayIsNotSigned.class);

        commune.awaitState(ids.getFirst(), "APPROVED");
        commune.chairman()
                .post("/api/decisions", commune.decision("07/QĐ-UBND", ids.subList(1, 2)))
                .expect(201);
        commune.awaitState(ids.getLast(), "APPROVED");
        assertThat(decisions.list(commune.name(), null, null, 10))
                .extracting(decision -> decision.state().number().text())
                .containsExactlyInAnyOrder("06/QĐ-UBND", "07/QĐ-UBND");
    }

    /** After the claim of the interrupted order something else was written: nobody has read that. */
    @Test
    void an_interrupted_order_does_not_continue_over_a_later_change() {
        String id = commune.funded(List.of(commune.individual("truong-hoc", "Hoàng Văn Đức", "Việc tốt")))
                .getFirst();
        String interrupted = DecisionNumber.of("5/QĐ-UBND").idIn(commune.name(), TODAY.getYear());
        Map<String, Object> order = commune.decision("05/QĐ-UBND", List.of(id));
        long read = version(id);
        change(id, nomination -> nomination.claim(interrupted, read, signed -> false));
        change(id, nomination -> nomination.claim("another", read + 1, signed -> false));
        change(id, nomination -> nomination.claim(interrupted, read + 2, signed -> false));

        commune.chairman().post("/api/decisions", order).expect(412);
        commune.chairman()
                .post("/api/decisions", commune.decision("05/QĐ-UBND", List.of(id)))
                .expect(201);
    }

    private DecideAwards.Order order(String number, List<String> ids) {
        return new DecideAwards.Order(
                commune.conferenceId(),
                DecisionNumber.of(number),
                TODAY,
                ids.stream()
                        .map(id -> new DecideAwards.Order.Line(new Verdict(id, true, null), commune.version(id)))
                        .toList(),
                List.of(),
                true,
                null);
    }

    /** The real store, with an action that runs just before the signature is written. */
    private static Decisions runBeforeAdd(Decisions store, Runnable action) {
        return (Decisions) Proxy.newProxyInstance(
                Decisions.class.getClassLoader(), new Class<?>[] {Decisions.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("add")) {
                        action.run();
                    }
                    return method.invoke(store, arguments);
                });
    }

    @Test
    void an_interrupted_order_continues() {
        List<String> ids = commune.funded(List.of(
                commune.individual("truong-hoc", "Hoàng Văn Đức", "Việc tốt"),
                commune.individual("truong-hoc", "Nông Thị Hoa", "Việc tốt")));
        String interrupted = DecisionNumber.of("5/QĐ-UBND").idIn(commune.name(), TODAY.getYear());
        Map<String, Object> order = commune.decision("05/QĐ-UBND", ids);
        long read = version(ids.getFirst());
        change(ids.getFirst(), nomination -> nomination.claim(interrupted, read, signed -> false));

        commune.chairman().post("/api/decisions", order).expect(201);

        ids.forEach(id -> commune.awaitState(id, "APPROVED"));
    }

    @Test
    void a_reservation_that_arrives_before_the_selection_is_applied_later() {
        String id = commune.appraised(commune.individual("truong-hoc", "Hoàng Văn Đức", "Việc tốt"));
        commune.reserve(id);
        commune.vote(3, commune.voting(3, List.of(id)), Map.of(id, "FOR"));

        Probe.await(() ->
                assertThat(commune.read(id).at("/funding/state").asString()).isEqualTo("RESERVED"));
    }
}
