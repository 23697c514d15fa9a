package vn.vinhdanh.program.domain.speech;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.program.domain.speech.Invitation.Answer;
import vn.vinhdanh.program.domain.speech.Manuscript.Stage;
import vn.vinhdanh.program.domain.task.Signed;

/**
 * What one person says at a conference: proposed, asked for, written, and approved. It publishes no events: nobody else
 * works with it.
 *
 * @param proposed who proposed it
 * @param withdrawn null unless the programme has it no more
 */
public record Speech(
        String commune,
        String conferenceId,
        Kind kind,
        Speaker speaker,
        Terms terms,
        Signed proposed,
        Invitation invitation,
        Manuscript manuscript,
        @Nullable Withdrawal withdrawn) {

    public record Withdrawal(Signed signed, String reason) {}

    /** How far it is, in one word. */
    public enum State {
        PROPOSED,
        INVITED,
        ACCEPTED,
        SUBMITTED,
        APPROVED,
        DECLINED,
        WITHDRAWN
    }

    public static Outcome<Speech, Void> propose(
            String commune, String conferenceId, Kind kind, Speaker speaker, Terms terms, Signed by) {
        return Outcome.of(
                new Speech(commune, conferenceId, kind, speaker, terms, by, Invitation.NONE, Manuscript.NONE, null));
    }

    public State state() {
        if (withdrawn != null) {
            return State.WITHDRAWN;
        }
        if (invitation.answer() == Answer.DECLINED) {
            return State.DECLINED;
        }
        return switch (manuscript.stage()) {
            case SUBMITTED -> State.SUBMITTED;
            case APPROVED -> State.APPROVED;
            case DRAFT, RETURNED ->
                switch (invitation.answer()) {
                    case OPEN -> State.INVITED;
                    case ACCEPTED -> State.ACCEPTED;
                    case NOT_ASKED, DECLINED -> State.PROPOSED;
                };
        };
    }

    /** Whether nothing is left to do before it is held. */
    public boolean isReady() {
        return state() == (kind == Kind.DIALOGUE ? State.ACCEPTED : State.APPROVED);
    }

    /** How long it is: as its text takes, or as it is given while there is none. */
    public int minutes() {
        int read = manuscript.text().minutes();
        return read == 0 ? terms.minutes() : read;
    }

    /** It is about something else, or stands elsewhere. */
    public Outcome<Speech, Void> arrange(Terms next) {
        requireKept();
        return Outcome.of(
                new Speech(commune, conferenceId, kind, speaker, next, proposed, invitation, manuscript, withdrawn));
    }

    /**
     * Another person speaks in its place, who is asked anew. The text of a leader stays, for the next one to agree to;
     * that of an exemplar is about somebody else.
     */
    public Outcome<Speech, Void> replaceSpeaker(Speaker next, String unit) {
        requireKept();
        if (next.equals(speaker)) {
            return Outcome.of(this);
        }
        Terms moved = new Terms(unit, terms.item(), terms.minutes(), terms.theme(), terms.questions());
        Manuscript left = kind.isOfALeader() ? manuscript.reopened() : Manuscript.NONE;
        return Outcome.of(
                new Speech(commune, conferenceId, kind, next, moved, proposed, Invitation.NONE, left, withdrawn));
    }

    /** Who is to speak was asked. Asked again while the answer is open it changes nothing. */
    public Outcome<Speech, Void> invite(Signed by) {
        requireKept();
        return switch (invitation.answer()) {
            case OPEN -> Outcome.of(this);
            case NOT_ASKED, DECLINED -> Outcome.of(with(new Invitation(Answer.OPEN, by, "")));
            case ACCEPTED -> throw new SpeechRules.WhoAcceptedIsNotInvitedAgain();
        };
    }

    /** @param note what they said */
    public Outcome<Speech, Void> accept(String note, Signed by) {
        return answer(Answer.ACCEPTED, note, by);
    }

    /** @param reason why they do not speak */
    public Outcome<Speech, Void> decline(String reason, Signed by) {
        if (reason.isBlank()) {
            throw new SpeechRules.WhoDeclinesSaysWhy();
        }
        return answer(Answer.DECLINED, reason, by);
    }

    private Outcome<Speech, Void> answer(Answer answer, String note, Signed by) {
        requireKept();
        if (invitation.answer() == Answer.NOT_ASKED) {
            throw new SpeechRules.AnAnswerFollowsAnInvitation();
        }
        boolean same = invitation.answer() == answer && invitation.note().equals(note);
        return Outcome.of(same ? this : with(new Invitation(answer, by, note)));
    }

    public Outcome<Speech, Void> write(SpeechText text, Signed by) {
        requireWritable();
        return Outcome.of(text.equals(manuscript.text()) ? this : with(manuscript.written(text, by)));
    }

    /** It waits for approval. Submitted again it changes nothing. */
    public Outcome<Speech, Void> submit(Signed by) {
        requireSpoken();
        requireText();
        if (manuscript.stage() == Stage.SUBMITTED) {
            return Outcome.of(this);
        }
        if (!manuscript.stage().isOpen()) {
            throw new SpeechRules.ASpeechThatWasSubmittedStays();
        }
        if (manuscript.text().isBlank()) {
            throw new SpeechRules.ASpeechIsSubmittedWithText();
        }
        if (kind == Kind.TALK && invitation.answer() != Answer.ACCEPTED) {
            throw new SpeechRules.ATalkIsSubmittedForWhoAccepted();
        }
        return Outcome.of(with(manuscript.submitted(by)));
    }

    /** It is written again. An approval is taken back the same way. */
    public Outcome<Speech, Void> sendBack(String reason, Signed by) {
        requireSpoken();
        if (manuscript.stage().isOpen()) {
            throw new SpeechRules.OnlyASubmittedSpeechIsJudged();
        }
        return Outcome.of(with(manuscript.settled(Stage.RETURNED, reason, by)));
    }

    /**
     * It is read out as it is. Approved again it changes nothing.
     *
     * @param note how the leader agreed who reads it; may be empty if the leader enters it, and for an exemplar's
     */
    public Outcome<Speech, Void> approve(String note, Signed by) {
        requireSpoken();
        if (manuscript.stage() == Stage.APPROVED) {
            return Outcome.of(this);
        }
        if (manuscript.stage() != Stage.SUBMITTED) {
            throw new SpeechRules.OnlyASubmittedSpeechIsJudged();
        }
        if (kind.isOfALeader() && note.isBlank() && !speaker.isNamed(by.name())) {
            throw new SpeechRules.WhoAgreesForASpeakerSaysHow();
        }
        return Outcome.of(with(manuscript.settled(Stage.APPROVED, note, by)));
    }

    /** The programme has it no more. Withdrawn again it changes nothing. */
    public Outcome<Speech, Void> withdraw(String reason, Signed by) {
        return Outcome.of(
                withdrawn != null
                        ? this
                        : new Speech(
                                commune,
                                conferenceId,
                                kind,
                                speaker,
                                terms,
                                proposed,
                                invitation,
                                manuscript,
                                new Withdrawal(by, reason)));
    }

    /** @throws vn.vinhdanh.kernel.RuleViolation if it takes no text now */
    public void requireWritable() {
        requireSpoken();
        requireText();
        if (!manuscript.stage().isOpen()) {
            throw new SpeechRules.ASpeechThatWasSubmittedStays();
        }
    }

    private void requireKept() {
        if (withdrawn != null) {
            throw new SpeechRules.AWithdrawnSpeechStays();
        }
    }

    private void requireSpoken() {
        requireKept();
        if (invitation.answer() == Answer.DECLINED) {
            throw new SpeechRules.WhoDeclinedDoesNotSpeak();
        }
    }

    private void requireText() {
        if (kind == Kind.DIALOGUE) {
            throw new SpeechRules.ADialogueHasNoText();
        }
    }

    private Speech with(Invitation next) {
        return new Speech(commune, conferenceId, kind, speaker, terms, proposed, next, manuscript, withdrawn);
    }

    private Speech with(Manuscript next) {
        return new Speech(commune, conferenceId, kind, speaker, terms, proposed, invitation, next, withdrawn);
    }
}
