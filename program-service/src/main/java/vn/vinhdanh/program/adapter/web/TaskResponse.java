package vn.vinhdanh.program.adapter.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.FileType;
import vn.vinhdanh.program.domain.task.Assignment.Responsible;
import vn.vinhdanh.program.domain.task.Attachment;
import vn.vinhdanh.program.domain.task.Difficulty;
import vn.vinhdanh.program.domain.task.Order;
import vn.vinhdanh.program.domain.task.Signed;
import vn.vinhdanh.program.domain.task.UnitTask;
import vn.vinhdanh.program.domain.task.Work;
import vn.vinhdanh.program.domain.task.Work.Report;
import vn.vinhdanh.program.domain.task.Work.State;
import vn.vinhdanh.program.domain.task.Work.Step;

/**
 * A task with all that was done of it and said about it.
 *
 * @param id of its history
 * @param unit code of the unit that has it
 * @param plannedUnit code of the unit that the plan names
 * @param withdrawn whether the plan has it no more, or the conference ended without it
 * @param due last day; null while it is open
 * @param reported who said that it is done, and what was done; null while it is open
 * @param sentBack who opened it again, and why; null if nobody did since the last report
 */
record TaskResponse(
        String id,
        String code,
        int number,
        String unit,
        String plannedUnit,
        boolean requested,
        boolean withdrawn,
        String text,
        @Nullable Integer headcount,
        @Nullable LocalDate due,
        boolean dueIsSample,
        State state,
        boolean overdue,
        @Nullable Responsible responsible,
        List<Step> steps,
        List<Evidence> evidence,
        @Nullable Word reported,
        @Nullable Word confirmed,
        @Nullable Word sentBack,
        @Nullable Offer offer,
        List<Hardship> difficulties,
        List<Word> comments) {

    /** @param text empty if nothing was said */
    record Word(String by, String unit, Instant at, String text) {

        static Word of(Signed signed, String text) {
            return new Word(signed.name(), signed.unit(), signed.at(), text);
        }

        static @Nullable Word of(@Nullable Report report) {
            return report == null ? null : of(report.signed(), report.text());
        }
    }

    /**
     * @param url where it is; of a file that is kept here, the path of its bytes
     * @param file null if it is somewhere else
     */
    record Evidence(
            int number, String label, String url, @Nullable File file, String by, Instant at) {

        /** @param size in bytes */
        record File(String name, FileType type, long size, String sha256) {

            static @Nullable File of(@Nullable Attachment attachment) {
                return attachment == null
                        ? null
                        : new File(
                                attachment.name(),
                                attachment.kept().type(),
                                attachment.kept().size(),
                                attachment.kept().sha256());
            }
        }

        static Evidence of(Work.Evidence shown, UnitTask task) {
            String url = shown.url() != null
                    ? shown.url()
                    : "/api/conferences/%s/tasks/%s/evidence/%d/file"
                            .formatted(task.conferenceId(), task.code(), shown.number());
            return new Evidence(
                    shown.number(),
                    shown.label(),
                    url,
                    File.of(shown.file()),
                    shown.signed().name(),
                    shown.signed().at());
        }
    }

    /** @param to code of the unit that was asked to take it over */
    record Offer(String to, String reason, String by, Instant at) {}

    /** @param answer null while it waits for one */
    record Hardship(
            int number,
            Word reported,
            @Nullable Word answer,
            @Nullable LocalDate until) {

        static Hardship of(Difficulty difficulty) {
            Difficulty.Answer answer = difficulty.answer();
            return new Hardship(
                    difficulty.number(),
                    Word.of(difficulty.reported(), difficulty.text()),
                    answer == null ? null : Word.of(answer.signed(), answer.text()),
                    answer == null ? null : answer.until());
        }
    }

    static TaskResponse of(String id, UnitTask task, LocalDate today) {
        Order order = task.assignment().order();
        var offer = task.assignment().offer();
        var work = task.work();
        return new TaskResponse(
                id,
                task.code(),
                order.number(),
                task.unit(),
                order.unit(),
                order.requested(),
                task.assignment().withdrawn(),
                order.text(),
                order.headcount(),
                order.due(),
                order.dueIsSample(),
                work.state(),
                task.isOverdueOn(today),
                task.assignment().responsible(),
                work.steps(),
                work.evidence().stream().map(shown -> Evidence.of(shown, task)).toList(),
                Word.of(work.reported()),
                work.confirmed() == null ? null : Word.of(work.confirmed(), ""),
                Word.of(work.sentBack()),
                offer == null
                        ? null
                        : new Offer(
                                offer.to(),
                                offer.reason(),
                                offer.signed().name(),
                                offer.signed().at()),
                task.talk().difficulties().stream().map(Hardship::of).toList(),
                task.talk().comments().stream()
                        .map(comment -> Word.of(comment.signed(), comment.text()))
                        .toList());
    }
}
