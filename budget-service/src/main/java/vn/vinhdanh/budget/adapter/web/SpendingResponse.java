package vn.vinhdanh.budget.adapter.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.budget.application.SpendingByLine;
import vn.vinhdanh.budget.domain.ledger.Booked;
import vn.vinhdanh.budget.domain.ledger.Movement;
import vn.vinhdanh.budget.domain.spending.Advance;
import vn.vinhdanh.budget.domain.spending.Assent;
import vn.vinhdanh.budget.domain.spending.LineSpending;
import vn.vinhdanh.budget.domain.spending.Proof;
import vn.vinhdanh.budget.domain.spending.Settlement;
import vn.vinhdanh.budget.domain.spending.Spending;
import vn.vinhdanh.budget.domain.spending.SpendingState;
import vn.vinhdanh.budget.domain.spending.Voucher;
import vn.vinhdanh.kernel.FileType;

/**
 * What is spent of the lines of a conference's estimate. Amounts are in đồng.
 *
 * @param secondPersonAbove above this amount the Chairman approves, too
 */
record SpendingResponse(String conferenceId, long secondPersonAbove, List<Line> lines) {

    /**
     * @param id of its spending, under which its history is
     * @param code of the line in all versions of the estimate
     * @param version of its spending; 0 if nothing was ever entered
     * @param approved 0 if the estimate that holds does not have it
     * @param advanced taken and not settled
     * @param waiting for the Chairman before it is paid or taken
     * @param left less than zero if an adjustment made the line smaller than what was spent of it
     */
    record Line(
            String id,
            int code,
            String text,
            long version,
            long approved,
            long spent,
            long advanced,
            long waiting,
            long left,
            List<Entered> spendings) {

        static Line of(SpendingByLine.Line line) {
            LineSpending spending = line.spending().state();
            return new Line(
                    line.spending().id(),
                    line.code(),
                    line.text(),
                    line.spending().version(),
                    line.approved(),
                    line.spent(),
                    line.advanced(),
                    line.waiting(),
                    line.left(),
                    spending.spendings().stream()
                            .map(entered -> Entered.of(entered, spending))
                            .toList());
        }
    }

    /**
     * An expense, or an advance.
     *
     * @param advance null if it is an expense
     * @param settlement of an advance; the last that was entered
     * @param reversal waiting or approved; null if nothing is reversed
     * @param lines of the ledger
     */
    record Entered(
            String id,
            SpendingState state,
            long amount,
            String purpose,
            @Nullable Taken advance,
            List<Paper> vouchers,
            @Nullable String again,
            Answer answer,
            @Nullable Settled settlement,
            @Nullable ReversalResponse reversal,
            List<BookedLine> lines) {

        static Entered of(Spending spending, LineSpending line) {
            return new Entered(
                    spending.id(),
                    spending.state(),
                    spending.amount(),
                    spending.purpose(),
                    Taken.of(spending.advance()),
                    Paper.of(spending.proof()),
                    spending.proof().again(),
                    Answer.of(spending.assent()),
                    Settled.of(spending.settlement()),
                    ReversalResponse.of(spending.reversal()),
                    spending.booked().stream()
                            .map(booked -> BookedLine.of(booked, line))
                            .toList());
        }
    }

    /** Who took an advance, and the last day to settle it. */
    record Taken(String by, LocalDate settleBy) {

        static @Nullable Taken of(@Nullable Advance advance) {
            return advance == null ? null : new Taken(advance.takenBy(), advance.settleBy());
        }
    }

    /**
     * A voucher.
     *
     * @param number by which its file is opened, from 1
     * @param voucher as it stands on the paper
     * @param size of the file, in bytes
     */
    record Paper(
            int number,
            String voucher,
            LocalDate day,
            String payee,
            long amount,
            String name,
            FileType type,
            long size) {

        static List<Paper> of(Proof proof) {
            List<Paper> papers = new ArrayList<>();
            for (Voucher voucher : proof.vouchers()) {
                papers.add(new Paper(
                        papers.size() + 1,
                        voucher.number(),
                        voucher.day(),
                        voucher.payee(),
                        voucher.amount(),
                        voucher.name(),
                        voucher.file().type(),
                        voucher.file().size()));
            }
            return papers;
        }
    }

    /**
     * Who answers for a step.
     *
     * @param entered account of the accountant
     * @param needed whether the Chairman has to approve
     * @param decided account of the Chairman; null until then, or if he is not needed
     * @param rejection why it was not approved; null if it was
     */
    record Answer(
            String entered,
            Instant enteredAt,
            boolean needed,
            @Nullable String decided,
            @Nullable Instant decidedAt,
            @Nullable String rejection) {

        static Answer of(Assent assent) {
            Assent.Verdict verdict = assent.verdict();
            return new Answer(
                    assent.entered().account(),
                    assent.entered().at(),
                    assent.needed(),
                    verdict == null ? null : verdict.by().account(),
                    verdict == null ? null : verdict.by().at(),
                    verdict == null ? null : verdict.rejection());
        }
    }

    /** What became of an advance. */
    record Settled(List<Paper> vouchers, @Nullable String again, long spent, long returned, Answer answer) {

        static @Nullable Settled of(@Nullable Settlement settlement) {
            return settlement == null
                    ? null
                    : new Settled(
                            Paper.of(settlement.proof()),
                            settlement.proof().again(),
                            settlement.proof().total(),
                            settlement.returned(),
                            Answer.of(settlement.assent()));
        }
    }

    /** @param id of the ledger line */
    record BookedLine(String id, long number, Movement movement, long amount, Instant at) {

        static BookedLine of(Booked booked, LineSpending line) {
            return new BookedLine(
                    line.ledger().line(booked.line()), booked.line(), booked.movement(), booked.amount(), booked.at());
        }
    }
}
