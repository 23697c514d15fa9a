package vn.vinhdanh.nomination.domain.certificate;

import vn.vinhdanh.kernel.Aggregates;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.nomination.domain.decision.Decision;

/** The registers, one document for each commune and year: it alone gives that year's numbers. They publish no events. */
public interface AwardRegisters extends Aggregates<AwardRegister, Void> {

    /** The register in which the decision is or will be; version 0 while nothing is in it. */
    default Versioned<AwardRegister> of(String commune, int year) {
        String id = AwardRegister.idOf(commune, year);
        return find(id).orElseGet(() -> new Versioned<>(id, 0, AwardRegister.empty(commune, year)));
    }

    /** Enters the awards of the decision, in one write. Again, it changes nothing. */
    default Versioned<AwardRegister> enter(Decision decision, CommandContext context) {
        String commune = decision.commune();
        int year = decision.date().getYear();
        return changeOrBegin(
                AwardRegister.idOf(commune, year),
                AwardRegister.empty(commune, year),
                null,
                context.withAction("enter awards"),
                register -> register.enter(decision));
    }
}
