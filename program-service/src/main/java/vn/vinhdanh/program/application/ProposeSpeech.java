package vn.vinhdanh.program.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Ids;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.program.domain.conference.Conference;
import vn.vinhdanh.program.domain.speech.Kind;
import vn.vinhdanh.program.domain.speech.Speaker;
import vn.vinhdanh.program.domain.speech.Speech;
import vn.vinhdanh.program.domain.speech.SpeechRights;
import vn.vinhdanh.program.domain.speech.SpeechRules;
import vn.vinhdanh.program.domain.speech.Speeches;
import vn.vinhdanh.program.domain.speech.Terms;
import vn.vinhdanh.program.domain.task.Signed;

/** Proposes who is to speak, about what, and where in the agenda. */
public final class ProposeSpeech {

    private final ReadSpeeches read;
    private final Speeches speeches;
    private final Ids ids;

    public ProposeSpeech(ReadSpeeches read, Speeches speeches, Ids ids) {
        this.read = read;
        this.speeches = speeches;
        this.ids = ids;
    }

    /** @param unit that prepares it; null for the one that proposed the exemplar */
    public record Proposal(
            Kind kind,
            SpeechSetting.Choice speaker,
            @Nullable String unit,
            String item,
            int minutes,
            String theme,
            List<String> questions) {}

    /**
     * @param key Idempotency-Key; a repeated request with the same key returns the speech that the first one proposed
     * @throws vn.vinhdanh.kernel.NotFound if the commune has no such conference
     * @throws vn.vinhdanh.kernel.NotAllowed for who does not propose this kind
     * @throws SpeechRules.AKeyProposesOneSpeech if the key was used for another one
     */
    public Versioned<Speech> propose(
            String conferenceId, Proposal proposal, @Nullable String key, CommandContext context) {
        SpeechSetting setting = read.read(conferenceId, context.actor()).setting();
        Conference conference = setting.conference();
        new SpeechRights(conference.plan()).requireProposes(context.actor(), proposal.kind());
        conference.requireOpen();
        Speaker speaker = setting.speaker(proposal.kind(), proposal.speaker());
        Terms terms = new Terms(
                setting.unit(proposal.speaker().nominationId(), proposal.unit()),
                proposal.item(),
                proposal.minutes(),
                proposal.theme(),
                proposal.questions());
        setting.requireFits(terms);
        Signed by = Signed.by(context.actor(), context.at());
        String id = ids.forCreation(context.actor(), "speech", key);
        return speeches.create(
                        id,
                        Speech.propose(conference.commune(), conferenceId, proposal.kind(), speaker, terms, by),
                        context.withAction("propose-speech"))
                .orElseGet(() -> same(id, conferenceId, speaker, context));
    }

    private Versioned<Speech> same(String id, String conferenceId, Speaker speaker, CommandContext context) {
        Versioned<Speech> existing = speeches.get(id, context.actor());
        boolean same = existing.state().conferenceId().equals(conferenceId)
                && (existing.version() > 1 || existing.state().speaker().equals(speaker));
        if (!same) {
            throw new SpeechRules.AKeyProposesOneSpeech();
        }
        return existing;
    }
}
