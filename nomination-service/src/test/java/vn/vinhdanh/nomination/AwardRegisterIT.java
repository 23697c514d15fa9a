package vn.vinhdanh.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.VietnamTime;
import vn.vinhdanh.nomination.domain.certificate.AwardRegister;
import vn.vinhdanh.nomination.domain.certificate.AwardRegister.Numbered;
import vn.vinhdanh.nomination.domain.certificate.AwardRegisters;
import vn.vinhdanh.nomination.domain.decision.Decision;
import vn.vinhdanh.nomination.domain.decision.DecisionLine;
import vn.vinhdanh.nomination.domain.decision.DecisionNumber;
import vn.vinhdanh.nomination.fixtures.Commune;
import vn.vinhdanh.nomination.fixtures.SignedDecisions;
import vn.vinhdanh.testkit.Probe;
import vn.vinhdanh.testkit.ServiceIntegrationTest;

/** The register of awards on the real wires. */
@ServiceIntegrationTest
class AwardRegisterIT {

    private static final int YEAR = LocalDate.now(VietnamTime.ZONE).getYear();
    private static final int WRITERS = 8;

    @LocalServerPort
    private int port;

    @Autowired
    private AwardRegisters registers;

    private Commune commune;

    @BeforeEach
    void create_a_commune_with_a_plan() {
        commune = Commune.planned(port);
    }

    @Test
    void a_signed_decision_is_entered_and_a_revoked_award_keeps_its_number() {
        List<String> ids = commune.funded(List.of(
                commune.individual("truong-hoc", "Hoàng Văn Yên", "Dạy giỏi"),
                commune.individual("truong-hoc", "Hoàng Thị Bình", "Dạy tốt"),
                commune.collective("tram-y-te", "Trạm Y tế", "Phòng dịch")));
        String decision = commune.chairman()
                .post("/api/decisions", commune.decision("05/QĐ-UBND", ids))
                .expect(201)
                .id();

        Probe.await(() -> assertThat(texts()).hasSize(3));
        assertThat(texts())
                .containsExactly(
                        "1/" + YEAR + " Trạm Y tế", "2/" + YEAR + " Hoàng Thị Bình", "3/" + YEAR + " Hoàng Văn Yên");
        commune.awaitState(ids.get(1), "APPROVED");

        commune.chairman()
                .post(
                        "/api/decisions/" + decision + "/revocations",
                        Map.of(
                                "nominationId",
                                ids.get(1),
                                "reason",
                                "Kê khai sai",
                                "number",
                                "09/QĐ-UBND",
                                "date",
                                LocalDate.now(VietnamTime.ZONE).toString()))
                .expect(200);
        Probe.await(() ->
                assertThat(entries().get(1).at("/struck/number").asString()).isEqualTo("09/QĐ-UBND"));
        assertThat(texts()).hasSize(3);

        commune.secretariat()
                .post("/api/decisions/" + decision + "/registration")
                .expect(200);
        assertThat(texts()).as("entered again").hasSize(3);
        commune.chairman().post("/api/decisions/" + decision + "/registration").expect(403);
        commune.secretariat().post("/api/decisions/none/registration").expect(404);
    }

    @Test
    void numbers_are_not_given_twice_when_many_write_at_once() throws Exception {
        List<Decision> decisions = IntStream.rangeClosed(1, WRITERS)
                .mapToObj(number -> decision(number, commune.name()))
                .toList();
        CommandContext context = new CommandContext(
                Actor.system(commune.name()), "", null, decisions.getFirst().signedAt(), "0".repeat(32), null);
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            List<Callable<Object>> entering = decisions.stream()
                    .<Callable<Object>>map(decision -> () -> registers.enter(decision, context))
                    .toList();
            for (var done : writers.invokeAll(entering)) {
                done.get();
            }
        }

        AwardRegister register = registers.of(commune.name(), 2025).state();
        assertThat(register.entries()).hasSize(WRITERS * 5);
        assertThat(register.entries())
                .extracting(AwardRegister.Entry::nominationId)
                .doesNotHaveDuplicates();
        assertThat(decisions).allSatisfy(decision -> {
            List<Integer> numbers = register.numbered().stream()
                    .filter(each -> each.entry().decisionId().equals(decision.id()))
                    .map(Numbered::number)
                    .toList();
            assertThat(numbers).hasSize(5);
            assertThat(numbers.getLast() - numbers.getFirst())
                    .as("one write for each decision")
                    .isEqualTo(4);
        });
    }

    private static Decision decision(int number, String commune) {
        Decision sample = SignedDecisions.ofEveryKind(2);
        Decision.Letterhead head = sample.letterhead();
        return new Decision(
                "decision-" + number,
                DecisionNumber.of(number + "/QĐ-UBND"),
                sample.date(),
                new Decision.Letterhead(
                        commune,
                        head.conferenceId(),
                        head.communeName(),
                        head.province(),
                        head.issuer(),
                        head.conferenceTitle(),
                        head.signatory(),
                        head.communeKind()),
                sample.legalBases(),
                sample.approved().stream()
                        .<DecisionLine>map(line -> new DecisionLine.ApprovedLine(
                                line.nominationId() + number, line.awardee(), line.reward()))
                        .toList(),
                sample.signedAt(),
                sample.signedBy());
    }

    private List<String> texts() {
        return entries().stream()
                .map(entry -> entry.path("text").asString() + " "
                        + entry.at("/awardee/name").asString())
                .toList();
    }

    private List<JsonNode> entries() {
        return commune.secretariat()
                .get("/api/award-registers/" + YEAR)
                .expect(200)
                .json()
                .path("entries")
                .valueStream()
                .toList();
    }
}
