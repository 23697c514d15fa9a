package vn.vinhdanh.program.application;

import java.util.List;
import java.util.stream.Stream;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.kernel.NotAllowed;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.program.domain.conference.Conference;
import vn.vinhdanh.program.domain.report.Charge;
import vn.vinhdanh.program.domain.report.CountedTables;
import vn.vinhdanh.program.domain.report.Lock;
import vn.vinhdanh.program.domain.report.ReportPart;
import vn.vinhdanh.program.domain.report.ReportText;
import vn.vinhdanh.program.domain.report.Version;
import vn.vinhdanh.program.domain.task.Signed;

/** What people do with a part of the report. */
public sealed interface ReportStep {

    /** The verb in its history. */
    String action();

    /** @throws NotAllowed if it is not the actor's to do */
    default void requireMay(Actor actor, ReportPart part) {
        TaskStep.requireWorksFor(part.charge().unit(), actor);
    }

    /** @throws InvalidInput if it names something that the conference does not have */
    default void requireFits(Conference conference) {}

    Outcome<ReportPart, Void> on(ReportPart part, Signed by, CountedTables facts);

    /** What only the secretariat does. */
    sealed interface OfSecretariat extends ReportStep {

        @Override
        default void requireMay(Actor actor, ReportPart part) {
            actor.requireAny(Role.SECRETARIAT);
        }
    }

    /** Says who writes it, and until when. */
    record Give(Charge charge) implements OfSecretariat {

        @Override
        public String action() {
            return "give-part";
        }

        @Override
        public void requireFits(Conference conference) {
            if (conference.plan().unit(charge.unit()).isEmpty()) {
                throw new InvalidInput("unit", "Kế hoạch không có đơn vị này.", "The plan has no such unit.");
            }
        }

        @Override
        public Outcome<ReportPart, Void> on(ReportPart part, Signed by, CountedTables facts) {
            return part.give(charge);
        }
    }

    /** Begins to write, or goes on. */
    record Hold() implements ReportStep {

        @Override
        public String action() {
            return "hold-part";
        }

        @Override
        public Outcome<ReportPart, Void> on(ReportPart part, Signed by, CountedTables facts) {
            return part.hold(by);
        }
    }

    record Release() implements ReportStep {

        @Override
        public String action() {
            return "release-part";
        }

        @Override
        public Outcome<ReportPart, Void> on(ReportPart part, Signed by, CountedTables facts) {
            return part.release(by);
        }
    }

    /** @param read revision of the text that was changed */
    record Save(ReportText text, int read) implements ReportStep {

        @Override
        public String action() {
            return "write-part";
        }

        @Override
        public Outcome<ReportPart, Void> on(ReportPart part, Signed by, CountedTables facts) {
            List<ReportText> before = Stream.concat(
                            Stream.of(part.draft().text()),
                            part.versions().stream().map(Version::text))
                    .toList();
            return part.save(text.counted(before, facts, by.at()), read, by);
        }
    }

    /**
     * Counts the figures of the text again. Who does so does not begin to write.
     *
     * @param read revision of the text
     */
    record Recount(int read) implements ReportStep {

        @Override
        public String action() {
            return "recount-part";
        }

        @Override
        public Outcome<ReportPart, Void> on(ReportPart part, Signed by, CountedTables facts) {
            ReportText text = part.draft().text().recounted(facts, by.at());
            boolean held = Lock.at(part.lock(), by.at()) != null;
            Outcome<ReportPart, Void> saved = part.save(text, read, by);
            return held ? saved : saved.state().release(by);
        }
    }

    /** @param read revision of the text that is handed in */
    record HandIn(int read) implements ReportStep {

        @Override
        public String action() {
            return "hand-in-part";
        }

        @Override
        public Outcome<ReportPart, Void> on(ReportPart part, Signed by, CountedTables facts) {
            return part.handIn(read, by);
        }
    }

    record Accept() implements OfSecretariat {

        @Override
        public String action() {
            return "accept-part";
        }

        @Override
        public Outcome<ReportPart, Void> on(ReportPart part, Signed by, CountedTables facts) {
            return part.accept(by);
        }
    }

    record SendBack(String reason) implements OfSecretariat {

        @Override
        public String action() {
            return "send-part-back";
        }

        @Override
        public Outcome<ReportPart, Void> on(ReportPart part, Signed by, CountedTables facts) {
            return part.sendBack(reason, by);
        }
    }

    record Comment(String text) implements ReportStep {

        @Override
        public String action() {
            return "comment-part";
        }

        /** The office and the Chairman may say something too. */
        @Override
        public void requireMay(Actor actor, ReportPart part) {
            if (!actor.isAny(Role.OFFICE, Role.CHAIRMAN)) {
                TaskStep.requireWorksFor(part.charge().unit(), actor);
            }
        }

        @Override
        public Outcome<ReportPart, Void> on(ReportPart part, Signed by, CountedTables facts) {
            return part.comment(text, by);
        }
    }
}
