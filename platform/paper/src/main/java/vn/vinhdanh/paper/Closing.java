package vn.vinhdanh.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The end of a document: the signatures and the recipients.
 *
 * @param beside who signs on the left: the secretary of minutes (Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.9); {@code
 *     null} where one signs, with the recipients on the left
 * @param recipients the list "Nơi nhận"; the layout adds the dashes and the punctuation
 */
public record Closing(Signature signature, @Nullable Signature beside, List<String> recipients) {

    public Closing {
        recipients = List.copyOf(recipients);
    }

    public Closing(Signature signature, List<String> recipients) {
        this(signature, null, recipients);
    }
}
