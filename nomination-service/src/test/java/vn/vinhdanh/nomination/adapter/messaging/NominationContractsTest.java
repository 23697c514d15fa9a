package vn.vinhdanh.nomination.adapter.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.nomination.domain.award.Norm;
import vn.vinhdanh.nomination.domain.award.NormEvent.NormApproved;
import vn.vinhdanh.nomination.domain.award.NormUnit;
import vn.vinhdanh.nomination.domain.council.CouncilSessionEvent;
import vn.vinhdanh.nomination.domain.council.Result;
import vn.vinhdanh.nomination.domain.council.Tally;
import vn.vinhdanh.nomination.domain.decision.Decision;
import vn.vinhdanh.nomination.domain.decision.DecisionEvent;
import vn.vinhdanh.nomination.domain.decision.DecisionLine;
import vn.vinhdanh.nomination.domain.decision.DecisionNumber;
import vn.vinhdanh.nomination.domain.nomination.Dossier;
import vn.vinhdanh.nomination.domain.nomination.NominationEvent;
import vn.vinhdanh.nomination.domain.nomination.Ruling;
import vn.vinhdanh.nomination.fixtures.Councils;
import vn.vinhdanh.nomination.fixtures.Dossiers;
import vn.vinhdanh.nomination.fixtures.Law;
import vn.vinhdanh.nomination.fixtures.Plans;
import vn.vinhdanh.nomination.fixtures.SignedDecisions;
import vn.vinhdanh.platform.json.StateJson;
import vn.vinhdanh.platform.outbox.OutgoingEvent;
import vn.vinhdanh.testkit.Contracts;

/** Compares every published event with its golden example. */
class NominationContractsTest {

    private static final Dossier DUC = Dossiers.DUC;
    private static final Dossier HAMLET = Dossiers.HAMLET;
    private static final String DECISION = Dossiers.DECISION.id();

    private static final Map<String, OutgoingEvent> EVENTS = Map.ofEntries(
            full(new NominationEvent.NominationSubmitted(DUC, true)),
            minimal(new NominationEvent.NominationSubmitted(HAMLET, false)),
            full(new NominationEvent.NominationReturned(DUC, "Bổ sung xác nhận thành tích năm học 2024-2025")),
            minimal(new NominationEvent.NominationReturned(HAMLET, "Bổ sung xác nhận thành tích năm học 2024-2025")),
            full(issued(LocalDate.of(2025, 8, 14))),
            minimal(issued(null)),
            full(new NominationEvent.ReturnLetterSettled(DUC, Dossiers.RETURNED_AT)),
            minimal(new NominationEvent.ReturnLetterSettled(DUC, Dossiers.RETURNED_AT)),
            full(new NominationEvent.NominationSelected(DUC, 710_000)),
            minimal(new NominationEvent.NominationSelected(HAMLET, 3_510_000)),
            full(new NominationEvent.RewardEstimateRaised(DUC, 760_000)),
            minimal(new NominationEvent.RewardEstimateRaised(HAMLET, 3_800_000)),
            full(new NominationEvent.NominationNotSelected(DUC)),
            minimal(new NominationEvent.NominationNotSelected(HAMLET)),
            full(new NominationEvent.NominationApproved(DUC, Dossiers.APPROVAL)),
            minimal(new NominationEvent.NominationApproved(HAMLET, approval(3_510_000, 3_510_000))),
            full(new NominationEvent.NominationRefused(DUC, Dossiers.REFUSAL)),
            minimal(new NominationEvent.NominationRefused(HAMLET, Dossiers.REFUSAL)),
            full(new NominationEvent.AwardRevoked(
                    DUC, Dossiers.APPROVAL, "Kê khai thành tích không đúng", Dossiers.REVOCATION)),
            minimal(new NominationEvent.AwardRevoked(
                    HAMLET, approval(3_510_000, 3_510_000), "Kê khai thành tích không đúng", Dossiers.REVOCATION)),
            named("full", closed(result(DUC), result(HAMLET))),
            named("minimal", closed(result(DUC))),
            named("full", decided(approvedLine(), refusedLine())),
            named("minimal", decided(refusedLine())),
            named(
                    "full",
                    approved(new Norm(
                            "nuoc-uong-2026",
                            "refreshments",
                            "Nước uống giữa giờ",
                            30_000L,
                            NormUnit.DONG_PER_PERSON_AND_HALF_DAY,
                            LocalDate.of(2026, 1, 1),
                            LocalDate.of(2026, 12, 31),
                            "Nghị quyết 13/2025/NQ-HĐND (mẫu)",
                            true,
                            Set.of(),
                            null,
                            null))),
            named(
                    "minimal",
                    approved(new Norm(
                            "muc-chi-hoi-nghi",
                            "local-conference-norms",
                            "Mức chi hội nghị",
                            null,
                            NormUnit.DONG,
                            null,
                            null,
                            "Nghị quyết 13/2025/NQ-HĐND (mẫu)",
                            false,
                            Set.of(),
                            null,
                            null))),
            named("full", revoking()),
            named("minimal", revoking()));

    @ParameterizedTest
    @MethodSource("goldens")
    void every_event_equals_its_golden_example(Contracts.Golden golden) {
        OutgoingEvent event = EVENTS.get(golden.type() + " " + golden.variant());

        Contracts.assertIsGolden(golden, StateJson.mapper().writeValueAsString(event.payload()));
    }

    static List<Contracts.Golden> goldens() {
        return Contracts.goldens("nomination");
    }

    @Test
    void every_event_has_a_contract_and_every_contract_an_event() {
        assertThat(EVENTS.values().stream().map(OutgoingEvent::type).distinct().sorted())
                .isEqualTo(Contracts.types("nomination"));
    }

    /** To the fund it is a refusal. */
    @Test
    void a_withdrawal_after_the_vote_conforms_to_the_contract_of_a_refusal() {
        OutgoingEvent event = new NominationEventMapper()
                .toOutgoing(new NominationEvent.NominationTakenBack(DUC, "Từ chối nhận"), DUC.id());

        assertThat(event.type()).isEqualTo("NominationRefused.v1");
        Contracts.assertConforms("nomination", event.type(), StateJson.mapper().writeValueAsString(event.payload()));
    }

    /** Whoever reads the events of nominations reads no address and no name of an officer. */
    @Test
    void letters_have_a_topic_of_their_own() {
        assertThat(EVENTS.values().stream()
                        .filter(event -> !event.topic().equals(OutgoingEvent.EVENTS))
                        .map(OutgoingEvent::type)
                        .distinct())
                .containsExactlyInAnyOrder("ReturnLetterIssued.v1", "ReturnLetterSettled.v1");
        assertThat(StateJson.mapper()
                        .writeValueAsString(
                                EVENTS.get("ReturnLetterIssued.v1 full").payload()))
                .doesNotContain(DUC.nominee().name());
    }

    private static OutgoingEvent approved(Norm norm) {
        return new NormEventMapper().toOutgoing(new NormApproved("trung-khanh", norm), "trung-khanh");
    }

    private static NominationEvent issued(@Nullable LocalDate dueBy) {
        return new NominationEvent.ReturnLetterIssued(
                DUC,
                "Bổ sung xác nhận thành tích năm học 2024-2025",
                Dossiers.RETURNED_AT,
                Dossiers.returnLetter(dueBy));
    }

    private static Map.Entry<String, OutgoingEvent> full(NominationEvent event) {
        return named(
                "full",
                new NominationEventMapper().toOutgoing(event, event.dossier().id()));
    }

    private static Map.Entry<String, OutgoingEvent> minimal(NominationEvent event) {
        return named(
                "minimal",
                new NominationEventMapper().toOutgoing(event, event.dossier().id()));
    }

    private static Map.Entry<String, OutgoingEvent> named(String variant, OutgoingEvent event) {
        return Map.entry(event.type() + " " + variant, event);
    }

    private static Ruling.Approval approval(long reward, long unrounded) {
        return new Ruling.Approval(Dossiers.DECISION, reward, unrounded);
    }

    private static Result result(Dossier dossier) {
        return dossier.equals(DUC)
                ? new Result(DUC.id(), new Tally(7, 0, 1), 9, 5, true)
                : new Result(HAMLET.id(), new Tally(3, 4, 1), 8, 5, false);
    }

    private static OutgoingEvent closed(Result... results) {
        return new CouncilSessionEventMapper()
                .toOutgoing(
                        new CouncilSessionEvent.CouncilSessionClosed(
                                Councils.convened().council(), List.of(results), Instant.parse("2025-08-15T03:00:00Z")),
                        Dossiers.SESSION);
    }

    private static DecisionLine approvedLine() {
        return DecisionLine.approve(Dossiers.funded(DUC), _ -> "Các trường học", Law.NORMS, Dossiers.DECISION.date());
    }

    private static DecisionLine refusedLine() {
        return DecisionLine.refuse(
                Dossiers.funded(HAMLET), _ -> "Các xóm", Dossiers.DECISION.date(), Dossiers.REFUSAL.reason());
    }

    private static OutgoingEvent revoking() {
        return new DecisionEventMapper()
                .toOutgoing(
                        new DecisionEvent.AwardRevocationDecided(
                                SignedDecisions.revocation("Kê khai thành tích không đúng")),
                        Dossiers.REVOCATION.id());
    }

    private static OutgoingEvent decided(DecisionLine... lines) {
        Decision decision = new Decision(
                DECISION,
                DecisionNumber.of("05/QĐ-UBND"),
                Dossiers.DECISION.date(),
                Decision.Letterhead.of(Plans.FIRST, Plans.FIRST.signatory()),
                List.of(),
                List.of(lines),
                Instant.parse("2025-08-20T02:00:00Z"),
                "chu-tich");
        return new DecisionEventMapper().toOutgoing(new DecisionEvent.AwardsDecided(decision), DECISION);
    }
}
