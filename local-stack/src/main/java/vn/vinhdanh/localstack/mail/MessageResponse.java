package vn.vinhdanh.localstack.mail;

import java.time.Instant;
import java.util.List;
import vn.vinhdanh.embedded.Letter;

/** @param size in bytes */
record MessageResponse(
        String id,
        String from,
        List<String> to,
        String subject,
        String messageId,
        Instant date,
        List<AttachmentResponse> attachments) {

    record AttachmentResponse(int number, String name, String type, int size) {}

    static MessageResponse of(Letter letter) {
        List<Letter.Attachment> attachments = letter.attachments();
        return new MessageResponse(
                letter.id(),
                letter.from(),
                letter.recipients(),
                letter.subject(),
                letter.messageId(),
                letter.received(),
                java.util.stream.IntStream.range(0, attachments.size())
                        .mapToObj(number -> {
                            Letter.Attachment attachment = attachments.get(number);
                            return new AttachmentResponse(
                                    number, attachment.name(), attachment.type(), attachment.size());
                        })
                        .toList());
    }
}
