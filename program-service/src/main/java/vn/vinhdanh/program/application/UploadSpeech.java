package vn.vinhdanh.program.application;

import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.kernel.KeptFiles;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.program.domain.speech.Speech;
import vn.vinhdanh.program.domain.speech.SpeechRights;
import vn.vinhdanh.program.domain.speech.SpeechText;
import vn.vinhdanh.program.domain.task.Attachment;

/** Makes a file that was sent before the text of a speech. From this write on it is kept. */
public final class UploadSpeech {

    private final KeptFiles files;
    private final ReadSpeeches read;
    private final WorkOnSpeech work;

    public UploadSpeech(KeptFiles files, ReadSpeeches read, WorkOnSpeech work) {
        this.files = files;
        this.read = read;
        this.work = work;
    }

    /**
     * @param id of the file
     * @param name as its sender calls it
     * @param minutes that it takes to read it aloud
     */
    public record Sent(String id, String name, int minutes) {}

    /** @throws InvalidInput if no such file was sent for this speech within the last hours */
    public Versioned<Speech> upload(String conferenceId, String id, Long expected, Sent sent, CommandContext context) {
        SpeechRights.requirePrepares(
                context.actor(),
                read.read(conferenceId, id, context.actor()).speech().state());
        Attachment file = new Attachment(sent.name(), files.given(sent.id(), id, context.at()));
        SpeechStep step = new SpeechStep.Write(SpeechText.file(file, sent.minutes()));
        return work.work(conferenceId, id, expected, step, context);
    }
}
