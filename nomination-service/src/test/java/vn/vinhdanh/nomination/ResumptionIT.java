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
import vn.vinhdanh.nomination.application.award.NormsInForce;
import vn.vinhdanh.nomination.application.decision.DecideAwards;
import vn.vinhdanh.nomination.application.nomination.CouncilSessionClosedIntegrationEvent;
import vn.vinhdanh.nomination.application.nomination.OnCouncilSessionClosed;
import vn.vinhdanh.nomination.domain.conference.Conferences;
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

/** What a death between two writes leaves behind, and how the same command or fact goes on from there. */
@ServiceIntegrationTest
class ResumptionIT {

    @LocalServerPort
    private int port;

    @Autowired
    private Nominations nominations;

    @Autowired
    private NormsInForce norms;

    @Autowired
    private Conferences conferences;

    @Autowired
    private Decisions decisions;

    private Commune commune;
    private CommandContext context;

    @BeforeEach
    void a_commune_with_a_plan() {
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

    private void move(String id, Function<Nomination, Outcome<Nomination, NominationEvent>> decide) {
        nominations.change(id, null, context, decide);
    }

    private long version(String id) {
        return commune.read(id).path("version").asLong();
    }

    @Test
    void nominations_on_the_table_of_a_session_that_did_not_open_are_voted_on_when_it_opens() {
        List<String> ids = threeAppraised();
        String session = commune.councilSecretary()
                .post("/api/council-sessions", commune.convocation(3, ids))
                .expect(201)
                .id();
        for (int number = 1; number <= 3; number++) {
            commune.member(number)
                    .post("/api/council-sessions/" + session + "/attendance")
                    .expect(200);
        }
        ids.subList(0, 2).forEach(id -> move(id, nomination -> nomination.table(session)));

        assertThat(commune.councilSecretary()
                        .post("/api/council-sessions/" + session + "/voting")
                        .expect(200)
                        .json()
                        .path("lines"))
                .hasSize(3);
    }

    @Test
    void a_closing_that_half_of_the_nominations_followed_is_followed_by_the_rest() {
        List<String> ids = threeAppraised();
        String session = commune.voting(3, ids);
        OnCouncilSessionClosed reaction = new OnCouncilSessionClosed(nominations, norms);
        List<CouncilSessionClosedIntegrationEvent.Line> lines = ids.stream()
                .map(id -> new CouncilSessionClosedIntegrationEvent.Line(id, true, 3, 0, 0, 3, 2))
                .toList();
        LocalDate day = LocalDate.of(2026, 11, 22);

        reaction.apply(
                new CouncilSessionClosedIntegrationEvent(commune.name(), session, day, lines.subList(0, 1)), context);
        long followed = version(ids.getFirst());
        reaction.apply(new CouncilSessionClosedIntegrationEvent(commune.name(), session, day, lines), context);

        ids.forEach(id -> commune.awaitState(id, "SELECTED"));
        assertThat(version(ids.getFirst())).isEqualTo(followed);
    }

    @Test
    void nominations_claimed_by_a_decision_that_was_never_signed_are_free_for_another() {
        List<String> ids = commune.funded(List.of(
                commune.individual("truong-hoc", "Hoàng Văn Đức", "Việc tốt"),
                commune.individual("truong-hoc", "Nông Thị Hoa", "Việc tốt")));
        String neverSigned = DecisionNumber.of("5/QĐ-UBND").idIn(commune.name(), 2025);
        move(ids.getFirst(), nomination -> nomination.claim(neverSigned, signed -> false));

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

    /**
     * One claims N and stops; another takes N; the first goes on to its signature, and only the other may be signed.
     */
    @Test
    void of_two_decisions_that_reach_for_one_nomination_only_one_is_signed() {
        List<String> ids = commune.funded(List.of(
                commune.individual("truong-hoc", "Hoàng Văn Đức", "Việc tốt"),
                commune.individual("truong-hoc", "Nông Thị Hoa", "Việc tốt")));
        Actor chairman = new Actor("chu-tich", "Chủ tịch", commune.name(), "", Set.of(Role.CHAIRMAN));
        CommandContext order = new CommandContext(chairman, "test", null, context.at(), "0".repeat(32), null);
        DecideAwards second = new DecideAwards(conferences, nominations, decisions, norms);
        DecideAwards first = new DecideAwards(
                conferences,
                nominations,
                before(decisions, () -> second.decide(order("06/QĐ-UBND", ids.subList(0, 1)), order)),
                norms);

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

    private DecideAwards.Order order(String number, List<String> ids) {
        return new DecideAwards.Order(
                commune.conferenceId(),
                DecisionNumber.of(number),
                LocalDate.of(2025, 8, 20),
                ids.stream().map(id -> new Verdict(id, true, null)).toList(),
                List.of());
    }

    /** The real store; what comes between happens just before the signature is written. */
    private static Decisions before(Decisions real, Runnable between) {
        return (Decisions) Proxy.newProxyInstance(
                Decisions.class.getClassLoader(), new Class<?>[] {Decisions.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("add")) {
                        between.run();
                    }
                    return method.invoke(real, arguments);
                });
    }

    @Test
    void the_order_whose_decision_was_not_written_goes_on_where_it_stopped() {
        List<String> ids = commune.funded(List.of(
                commune.individual("truong-hoc", "Hoàng Văn Đức", "Việc tốt"),
                commune.individual("truong-hoc", "Nông Thị Hoa", "Việc tốt")));
        String interrupted = DecisionNumber.of("5/QĐ-UBND").idIn(commune.name(), 2025);
        move(ids.getFirst(), nomination -> nomination.claim(interrupted, signed -> false));

        commune.chairman()
                .post("/api/decisions", commune.decision("05/QĐ-UBND", ids))
                .expect(201);

        ids.forEach(id -> commune.awaitState(id, "APPROVED"));
    }

    @Test
    void money_that_came_before_its_selection_is_kept_and_followed() {
        String id = commune.appraised(commune.individual("truong-hoc", "Hoàng Văn Đức", "Việc tốt"));
        commune.reserve(id);
        commune.vote(3, commune.voting(3, List.of(id)), Map.of(id, "FOR"));

        Probe.await(() ->
                assertThat(commune.read(id).at("/funding/state").asString()).isEqualTo("RESERVED"));
    }
}
