package vn.vinhdanh.program.application;

import java.io.IOException;
import java.io.InputStream;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.KeptFile;
import vn.vinhdanh.kernel.KeptFiles;
import vn.vinhdanh.program.domain.speech.Speech;
import vn.vinhdanh.program.domain.speech.SpeechRights;

/** Keeps a file that is to be the text of a speech. Nobody sees it until {@link UploadSpeech}. */
public final class KeepSpeechFile {

    private final ReadSpeeches read;
    private final KeptFiles files;

    public KeepSpeechFile(ReadSpeeches read, KeptFiles files) {
        this.read = read;
        this.files = files;
    }

    /**
     * Reads the bytes only if the speech may have a file.
     *
     * @throws vn.vinhdanh.kernel.NotFound if the commune has no such conference, or it has no such speech
     * @throws vn.vinhdanh.kernel.RuleViolation if the speech takes no text now, or the file is of another kind
     * @throws IOException if the bytes do not come to their end
     */
    public KeptFile keep(String conferenceId, String id, InputStream bytes, CommandContext context) throws IOException {
        ReadSpeeches.One one = read.read(conferenceId, id, context.actor());
        Speech speech = one.speech().state();
        SpeechRights.requirePrepares(context.actor(), speech);
        one.setting().conference().requireOpen();
        speech.requireWritable();
        return files.keep(id, bytes, context.at());
    }
}
