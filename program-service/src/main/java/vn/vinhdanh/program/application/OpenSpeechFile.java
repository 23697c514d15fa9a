package vn.vinhdanh.program.application;

import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.KeptFiles;
import vn.vinhdanh.kernel.NotFound;
import vn.vinhdanh.program.application.OpenFile.Opened;
import vn.vinhdanh.program.domain.task.Attachment;

/** Opens the file that a speech is, for all who see the speech. */
public final class OpenSpeechFile {

    private final ReadSpeeches read;
    private final KeptFiles files;

    public OpenSpeechFile(ReadSpeeches read, KeptFiles files) {
        this.read = read;
        this.files = files;
    }

    /** @throws NotFound if the reader sees no such speech, or it is no file */
    public Opened open(String conferenceId, String id, Actor reader) {
        Attachment file = read.read(conferenceId, id, reader)
                .speech()
                .state()
                .manuscript()
                .text()
                .file();
        if (file == null) {
            throw new NotFound("file");
        }
        return new Opened(file, () -> files.open(file.kept()));
    }
}
