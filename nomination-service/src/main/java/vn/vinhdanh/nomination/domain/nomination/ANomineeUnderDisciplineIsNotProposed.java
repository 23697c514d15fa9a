package vn.vinhdanh.nomination.domain.nomination;

import vn.vinhdanh.kernel.RuleViolation;

/** Who is under discipline, investigation or an open complaint is not proposed until that is settled. */
public final class ANomineeUnderDisciplineIsNotProposed extends RuleViolation {

    private ANomineeUnderDisciplineIsNotProposed() {
        super(
                "Không đề nghị khen thưởng khi đang bị xem xét kỷ luật, điều tra hoặc có khiếu nại, tố cáo chưa giải quyết.",
                "A nominee under discipline, investigation or an open complaint is not proposed until it is settled.");
    }

    static void check(Proposal proposal) {
        if (proposal.underDiscipline()) {
            throw new ANomineeUnderDisciplineIsNotProposed();
        }
    }
}
