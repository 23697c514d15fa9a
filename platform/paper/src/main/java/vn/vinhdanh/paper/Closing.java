package vn.vinhdanh.paper;

import java.util.List;

/**
 * The end of a document: the signature and the recipients.
 *
 * @param recipients the list "Nơi nhận"; the layout adds the dashes and the punctuation
 */
public record Closing(Signature signature, List<String> recipients) {

    public Closing {
        recipients = List.copyOf(recipients);
    }
}
