package vn.vinhdanh.localstack.mail;

import java.time.Instant;
import java.util.List;
import vn.vinhdanh.embedded.ReceivedMail;

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

    static MessageResponse of(ReceivedMail mail) {
        List<ReceivedMail.Attachment> attachments = mail.attachments();
        return new MessageResponse(
                mail.id(),
                mail.from(),
                mail.recipients(),
                mail.subject(),
                mail.messageId(),
                mail.received(),
                java.util.stream.IntStream.range(0, attachments.size())
                        .mapToObj(number -> {
                            ReceivedMail.Attachment attachment = attachments.get(number);
                            return new AttachmentResponse(
                                    number, attachment.name(), attachment.type(), attachment.size());
                        })
                        .toList());
    }
}
