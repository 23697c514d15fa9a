package vn.vinhdanh.program.application;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.NotAllowed;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.program.domain.speech.Speaker;
import vn.vinhdanh.program.domain.speech.Speech;
import vn.vinhdanh.program.domain.speech.SpeechRights;
import vn.vinhdanh.program.domain.speech.SpeechText;
import vn.vinhdanh.program.domain.speech.Terms;
import vn.vinhdanh.program.domain.task.Signed;

/** What people do with a speech. */
public sealed interface SpeechStep {

    /** The verb in its history. */
    String action();

    /** @throws NotAllowed if it is not the actor's to do */
    default void requireMay(Actor actor, Speech speech) {
        SpeechRights.requireManages(actor);
    }

    default CommandContext in(CommandContext context) {
        return context.withAction(action());
    }

    Outcome<Speech, Void> on(Speech speech, Signed by, SpeechSetting setting);

    record Arrange(Terms terms) implements SpeechStep {

        @Override
        public String action() {
            return "arrange-speech";
        }

        @Override
        public Outcome<Speech, Void> on(Speech speech, Signed by, SpeechSetting setting) {
            setting.requireFits(terms);
            return speech.arrange(terms);
        }
    }

    /** @param unit that prepares it then; null for the one that proposed the exemplar, or the one of before */
    record Replace(SpeechSetting.Choice choice, @Nullable String unit, String reason) implements SpeechStep {

        @Override
        public String action() {
            return "replace-speaker";
        }

        @Override
        public CommandContext in(CommandContext context) {
            return context.withAction(action()).withReason(reason);
        }

        @Override
        public Outcome<Speech, Void> on(Speech speech, Signed by, SpeechSetting setting) {
            Speaker next = setting.speaker(speech.kind(), choice);
            boolean same = unit == null && choice.nominationId() == null;
            String preparing = same ? speech.terms().unit() : setting.unit(choice.nominationId(), unit);
            Terms terms = speech.terms();
            setting.requireFits(new Terms(preparing, terms.item(), terms.minutes(), terms.theme(), terms.questions()));
            return speech.replaceSpeaker(next, preparing);
        }
    }

    record Invite() implements SpeechStep {

        @Override
        public String action() {
            return "invite-speaker";
        }

        @Override
        public Outcome<Speech, Void> on(Speech speech, Signed by, SpeechSetting setting) {
            setting.requireAward(speech);
            return speech.invite(by);
        }
    }

    /** @param note what they said; a reason if they decline */
    record Answer(boolean accepted, String note) implements SpeechStep {

        @Override
        public String action() {
            return accepted ? "accept-speech" : "decline-speech";
        }

        @Override
        public Outcome<Speech, Void> on(Speech speech, Signed by, SpeechSetting setting) {
            return accepted ? speech.accept(note, by) : speech.decline(note, by);
        }
    }

    record Write(SpeechText text) implements SpeechStep {

        @Override
        public String action() {
            return "write-speech";
        }

        @Override
        public void requireMay(Actor actor, Speech speech) {
            SpeechRights.requirePrepares(actor, speech);
        }

        @Override
        public Outcome<Speech, Void> on(Speech speech, Signed by, SpeechSetting setting) {
            return speech.write(text, by);
        }
    }

    record Submit() implements SpeechStep {

        @Override
        public String action() {
            return "submit-speech";
        }

        @Override
        public void requireMay(Actor actor, Speech speech) {
            SpeechRights.requirePrepares(actor, speech);
        }

        @Override
        public Outcome<Speech, Void> on(Speech speech, Signed by, SpeechSetting setting) {
            setting.requireAward(speech);
            return speech.submit(by);
        }
    }

    record SendBack(String reason) implements SpeechStep {

        @Override
        public String action() {
            return "return-speech";
        }

        @Override
        public void requireMay(Actor actor, Speech speech) {
            SpeechRights.requireSettles(actor, speech);
        }

        @Override
        public Outcome<Speech, Void> on(Speech speech, Signed by, SpeechSetting setting) {
            return speech.sendBack(reason, by);
        }
    }

    /** @param note how the speaker agreed, if another enters it; may be empty */
    record Approve(String note) implements SpeechStep {

        @Override
        public String action() {
            return "approve-speech";
        }

        @Override
        public void requireMay(Actor actor, Speech speech) {
            SpeechRights.requireSettles(actor, speech);
        }

        @Override
        public Outcome<Speech, Void> on(Speech speech, Signed by, SpeechSetting setting) {
            setting.requireAward(speech);
            return speech.approve(note, by);
        }
    }

    record Withdraw(String reason) implements SpeechStep {

        @Override
        public String action() {
            return "withdraw-speech";
        }

        @Override
        public Outcome<Speech, Void> on(Speech speech, Signed by, SpeechSetting setting) {
            return speech.withdraw(reason, by);
        }
    }
}
