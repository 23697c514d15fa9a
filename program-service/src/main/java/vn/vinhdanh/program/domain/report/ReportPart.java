package vn.vinhdanh.program.domain.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Ids;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.StaleVersion;
import vn.vinhdanh.program.domain.report.Standing.State;
import vn.vinhdanh.program.domain.task.Comment;
import vn.vinhdanh.program.domain.task.Signed;

/**
 * A part of the summary report. The plan's outline orders it; a unit writes it and hands it in; the secretariat accepts it
 * or sends it back.
 *
 * @param code stays as long as the outline has the part
 * @param withdrawn whether the outline has it no more
 * @param lock who writes it; null if nobody does. It may have ended
 * @param versions what was handed in, oldest first; at most {@link #MOST_VERSIONS}
 * @param comments oldest first
 */
public record ReportPart(
        String commune,
        String conferenceId,
        String code,
        Place place,
        boolean withdrawn,
        Charge charge,
        Draft draft,
        @Nullable Lock lock,
        Standing standing,
        List<Version> versions,
        List<Comment> comments) {

    /** An older one leaves for each new one. */
    static final int MOST_VERSIONS = 10;

    static final int MOST_COMMENTS = 200;

    public ReportPart {
        versions = List.copyOf(versions);
        comments = List.copyOf(comments);
    }

    public static String idOf(String conferenceId, String code) {
        return Ids.named("report-part", conferenceId, code);
    }

    /** @param unit code of the unit that writes it until the secretariat names another */
    public static ReportPart outlined(String commune, String conferenceId, String code, Place place, String unit) {
        return new ReportPart(
                commune,
                conferenceId,
                code,
                place,
                false,
                new Charge(unit, null),
                Draft.NONE,
                null,
                Standing.DRAFT,
                List.of(),
                List.of());
    }

    /** The outline has it there now. What was written stays. */
    public Outcome<ReportPart, Void> follow(Place next) {
        return Outcome.of(standing(next, false));
    }

    /** The outline has it no more. What was written stays on record. */
    public Outcome<ReportPart, Void> withdraw() {
        return Outcome.of(standing(place, true));
    }

    public Outcome<ReportPart, Void> give(Charge next) {
        requireOpen();
        return Outcome.of(new ReportPart(
                commune, conferenceId, code, place, false, next, draft, lock, standing, versions, comments));
    }

    /** Somebody writes it, or still does. */
    public Outcome<ReportPart, Void> hold(Signed by) {
        requireOpen();
        requireHeldByNoOther(by);
        return Outcome.of(with(draft, Lock.of(by)));
    }

    /** They stopped writing. A lock of somebody else stays. */
    public Outcome<ReportPart, Void> release(Signed by) {
        return Outcome.of(lock != null && lock.isOf(by) ? with(draft, null) : this);
    }

    /**
     * @param read revision of the text that was changed
     * @throws vn.vinhdanh.kernel.InvalidInput if the text does not fit
     * @throws StaleVersion if somebody saved another one since
     */
    public Outcome<ReportPart, Void> save(ReportText text, int read, Signed by) {
        requireOpen();
        requireHeldByNoOther(by);
        requireRead(read);
        text.requireFits();
        return Outcome.of(
                text.equals(draft.text())
                        ? with(draft, Lock.of(by))
                        : with(new Draft(text, draft.revision() + 1, by), Lock.of(by)));
    }

    /**
     * The unit says that it is whole. Said again it changes nothing.
     *
     * @param read revision of the text that they mean
     * @throws StaleVersion if somebody saved another one since
     */
    public Outcome<ReportPart, Void> handIn(int read, Signed by) {
        requireOutlined();
        requireRead(read);
        if (standing.state() == State.HANDED_IN) {
            return Outcome.of(this);
        }
        requireOpen();
        requireHeldByNoOther(by);
        if (draft.text().isBlank()) {
            throw new ReportRules.APartIsHandedInWithText();
        }
        List<Version> kept = new ArrayList<>(versions);
        kept.add(new Version(versions.isEmpty() ? 1 : versions.getLast().number() + 1, by, draft.text()));
        return Outcome.of(new ReportPart(
                commune,
                conferenceId,
                code,
                place,
                withdrawn,
                charge,
                draft,
                null,
                new Standing(State.HANDED_IN, by, null),
                kept.subList(Math.max(0, kept.size() - MOST_VERSIONS), kept.size()),
                comments));
    }

    /** The secretariat takes it into the report. Accepted again it changes nothing. */
    public Outcome<ReportPart, Void> accept(Signed by) {
        requireOutlined();
        return switch (standing.state()) {
            case ACCEPTED -> Outcome.of(this);
            case HANDED_IN -> Outcome.of(with(new Standing(State.ACCEPTED, by, null)));
            case DRAFT, SENT_BACK -> throw new ReportRules.OnlyWhatIsHandedInIsSettled();
        };
    }

    /** It is written again. What was accepted is sent back the same way. */
    public Outcome<ReportPart, Void> sendBack(String reason, Signed by) {
        requireOutlined();
        if (standing.isOpen()) {
            throw new ReportRules.OnlyWhatIsHandedInIsSettled();
        }
        return Outcome.of(with(new Standing(State.SENT_BACK, by, reason)));
    }

    public Outcome<ReportPart, Void> comment(String text, Signed by) {
        if (comments.size() >= MOST_COMMENTS) {
            throw new ReportRules.APartHasRoomForSoManyComments(MOST_COMMENTS);
        }
        List<Comment> all = new ArrayList<>(comments);
        all.add(new Comment(by, text));
        return Outcome.of(new ReportPart(
                commune, conferenceId, code, place, withdrawn, charge, draft, lock, standing, versions, all));
    }

    private void requireOutlined() {
        if (withdrawn) {
            throw new ReportRules.APartThatLeftTheOutlineStays();
        }
    }

    private void requireOpen() {
        requireOutlined();
        if (!standing.isOpen()) {
            throw new ReportRules.APartThatWasHandedInStays();
        }
    }

    private void requireHeldByNoOther(Signed by) {
        Lock held = Lock.at(lock, by.at());
        if (held != null && !held.isOf(by)) {
            throw new ReportRules.OnePersonWritesAPartAtATime(held.name(), held.until());
        }
    }

    private void requireRead(int revision) {
        if (revision != draft.revision()) {
            throw new StaleVersion("text of report part");
        }
    }

    private ReportPart standing(Place at, boolean gone) {
        return new ReportPart(
                commune, conferenceId, code, at, gone, charge, draft, gone ? null : lock, standing, versions, comments);
    }

    private ReportPart with(Draft next, @Nullable Lock held) {
        return new ReportPart(
                commune, conferenceId, code, place, withdrawn, charge, next, held, standing, versions, comments);
    }

    private ReportPart with(Standing next) {
        return new ReportPart(
                commune, conferenceId, code, place, withdrawn, charge, draft, lock, next, versions, comments);
    }
}
