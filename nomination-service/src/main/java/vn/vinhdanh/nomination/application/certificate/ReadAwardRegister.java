package vn.vinhdanh.nomination.application.certificate;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.nomination.application.decision.DecisionReaders;
import vn.vinhdanh.nomination.domain.certificate.AwardRegister;
import vn.vinhdanh.nomination.domain.certificate.AwardRegister.Numbered;
import vn.vinhdanh.nomination.domain.certificate.AwardRegisters;
import vn.vinhdanh.nomination.domain.certificate.StageArrangement;
import vn.vinhdanh.nomination.domain.certificate.StageArrangements;
import vn.vinhdanh.nomination.domain.decision.Decision;
import vn.vinhdanh.nomination.domain.decision.DecisionLine.ApprovedLine;
import vn.vinhdanh.nomination.domain.decision.Decisions;

/** Reads the register of one year, each entry with the line of its decision. */
public final class ReadAwardRegister {

    private final AwardRegisters registers;
    private final Decisions decisions;
    private final StageArrangements arrangements;

    public ReadAwardRegister(AwardRegisters registers, Decisions decisions, StageArrangements arrangements) {
        this.registers = registers;
        this.decisions = decisions;
        this.arrangements = arrangements;
    }

    /** An entry as it is read: with what was awarded, and by which decision. */
    public record Line(Numbered numbered, Decision decision, ApprovedLine award) {}

    /**
     * @param id of the register's history
     * @param lines in the order of the numbers
     * @param stages the orders of the stage that people made, by the ids of the conferences
     */
    public record Register(String id, int year, List<Line> lines, Map<String, StageArrangement> stages) {

        /** The awards of one decision as they are handed out; as they are numbered where nobody arranged the stage. */
        public List<Line> inStageOrder(Decision decision) {
            List<Line> own = lines.stream()
                    .filter(line -> line.decision().id().equals(decision.id()))
                    .toList();
            StageArrangement stage = stages.get(decision.conferenceId());
            return stage == null ? own : stage.sorted(own, line -> line.award().nominationId());
        }
    }

    public Register read(int year, Actor reader) {
        DecisionReaders.require(reader);
        Versioned<AwardRegister> register = registers.of(reader.commune(), year);
        Map<String, Decision> byId = register.state().entries().stream()
                .map(AwardRegister.Entry::decisionId)
                .distinct()
                .map(decisions::findSigned)
                .flatMap(Optional::stream)
                .collect(Collectors.toMap(Decision::id, Function.identity()));
        return new Register(
                register.id(),
                year,
                register.state().numbered().stream()
                        .map(numbered ->
                                line(numbered, byId.get(numbered.entry().decisionId())))
                        .toList(),
                stagesOf(byId.values()));
    }

    private Map<String, StageArrangement> stagesOf(Collection<Decision> some) {
        return some.stream()
                .map(Decision::conferenceId)
                .distinct()
                .map(arrangements::find)
                .flatMap(Optional::stream)
                .collect(Collectors.toMap(Versioned::id, Versioned::state));
    }

    private static Line line(Numbered numbered, Decision decision) {
        return new Line(numbered, decision, decision.award(numbered.entry().nominationId()));
    }
}
