package vn.vinhdanh.nomination.domain.decision;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import vn.vinhdanh.kernel.NameOrder;
import vn.vinhdanh.nomination.domain.award.NomineeKind;
import vn.vinhdanh.nomination.domain.decision.DecisionLine.ApprovedLine;
import vn.vinhdanh.nomination.domain.decision.DecisionLine.Awardee;

/** The order in which awards are handed out; program-service's running order starts with the same one. */
final class StageOrder {

    private static final List<NomineeKind> KINDS =
            List.of(NomineeKind.COLLECTIVE, NomineeKind.HOUSEHOLD, NomineeKind.INDIVIDUAL);

    private static final Comparator<Awardee> BY_NAME = NameOrder.by(Awardee::name, Awardee::callName);

    static final Comparator<ApprovedLine> OF_AWARDS = Comparator.comparing(
                    (ApprovedLine line) -> line.awardee().form())
            .thenComparingInt(line -> KINDS.indexOf(line.awardee().kind()))
            .thenComparing(StageOrder::ofPeople)
            .thenComparing(line -> line.awardee().name(), Collator.getInstance(Locale.of("vi", "VN")))
            .thenComparing(ApprovedLine::nominationId);

    private StageOrder() {}

    private static int ofPeople(ApprovedLine one, ApprovedLine other) {
        return isPerson(one) && isPerson(other) ? BY_NAME.compare(one.awardee(), other.awardee()) : 0;
    }

    private static boolean isPerson(ApprovedLine line) {
        return line.awardee().kind() == NomineeKind.INDIVIDUAL;
    }
}
