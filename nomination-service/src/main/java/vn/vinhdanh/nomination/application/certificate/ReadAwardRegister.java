package vn.vinhdanh.nomination.application.certificate;

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
import vn.vinhdanh.nomination.domain.decision.Decision;
import vn.vinhdanh.nomination.domain.decision.DecisionLine.ApprovedLine;
import vn.vinhdanh.nomination.domain.decision.Decisions;

/** Reads the register of one year, each entry with the line of its decision. */
public final class ReadAwardRegister {

    private final AwardRegisters registers;
    private final Decisions decisions;

    public ReadAwardRegister(AwardRegisters registers, Decisions decisions) {
        this.registers = registers;
        this.decisions = decisions;
    }

    /** An entry as it is read: with what was awarded, and by which decision. */
    public record Line(Numbered numbered, Decision decision, ApprovedLine award) {}

    /** @param id of the register's history */
    public record Register(String id, int year, List<Line> lines) {}

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
                        .toList());
    }

    private static Line line(Numbered numbered, Decision decision) {
        return new Line(numbered, decision, decision.award(numbered.entry().nominationId()));
    }
}
