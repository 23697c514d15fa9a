package vn.vinhdanh.delegate.domain.delegate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.EmailSyntax;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.kernel.InvalidInput.FieldError;

/**
 * Where the invitation of a delegate is sent.
 *
 * @param email never null for EMAIL
 * @param phone 8 to 15 digits, optionally after a plus sign
 */
public record Contact(
        Channel channel, @Nullable String email, @Nullable String phone) {

    public static final Contact NONE = new Contact(Channel.PRINT, null, null);

    private static final Pattern PHONE = Pattern.compile("\\+?[0-9]{8,15}");
    private static final Pattern SEPARATORS = Pattern.compile("[ .()-]");

    /**
     * @param channel null selects EMAIL if there is an address, otherwise PRINT
     * @param email as typed; kept in its canonical form
     * @param phone as typed; separators are removed
     * @throws InvalidInput with all errors at once
     */
    public static Contact of(@Nullable Channel channel, @Nullable String email, @Nullable String phone) {
        String typed = blankToNull(email);
        String address = typed == null ? null : EmailSyntax.canonical(typed).orElse(null);
        String number =
                blankToNull(phone == null ? null : SEPARATORS.matcher(phone).replaceAll(""));
        List<FieldError> errors = new ArrayList<>();
        if (typed != null && address == null) {
            errors.add(new FieldError("email", "Địa chỉ thư điện tử không đúng.", "This is not an e-mail address."));
        }
        if (number != null && !PHONE.matcher(number).matches()) {
            errors.add(new FieldError(
                    "phone", "Số điện thoại gồm từ 8 đến 15 chữ số.", "A phone number has between 8 and 15 digits."));
        }
        if (channel == Channel.EMAIL && typed == null) {
            errors.add(new FieldError(
                    "email",
                    "Gửi giấy mời bằng thư điện tử thì phải có địa chỉ.",
                    "An invitation by e-mail needs an address."));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        Channel usual = address == null ? Channel.PRINT : Channel.EMAIL;
        return new Contact(channel == null ? usual : channel, address, number);
    }

    /**
     * Whether a letter to either goes to the same place. The phone is for who delivers a paper, and no mail server in use
     * tells addresses apart by their case.
     */
    boolean reachesAs(Contact other) {
        return channel == other.channel
                && (channel == Channel.PRINT || email != null && email.equalsIgnoreCase(other.email));
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
