package vn.vinhdanh.paper;

import java.util.List;

/**
 * The foot of a document: who signs, and who receives it.
 *
 * @param recipients the list "Nơi nhận", without dashes; the layout adds them and the punctuation
 */
public record Closing(Signature signature, List<String> recipients) {

    public Closing {
        recipients = List.copyOf(recipients);
    }
}
