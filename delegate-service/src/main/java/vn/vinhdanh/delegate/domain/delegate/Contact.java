package vn.vinhdanh.delegate.domain.delegate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.kernel.InvalidInput.FieldError;

/**
 * Where the invitation goes.
 *
 * @param email always there for EMAIL
 * @param phone digits, perhaps after a plus
 */
public record Contact(
        Channel channel, @Nullable String email, @Nullable String phone) {

    public static final Contact NONE = new Contact(Channel.PRINT, null, null);

    private static final Pattern EMAIL = Pattern.compile(
            "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)+");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9]{8,15}");
    private static final Pattern SEPARATORS = Pattern.compile("[ .()-]");
    private static final int LONGEST_EMAIL = 254;

    /**
     * @param channel where none is named: by e-mail if there is an address, else printed
     * @throws InvalidInput with every fault at once
     */
    public static Contact of(@Nullable Channel channel, @Nullable String email, @Nullable String phone) {
        String address = blankToNull(email);
        String number =
                blankToNull(phone == null ? null : SEPARATORS.matcher(phone).replaceAll(""));
        List<FieldError> faults = new ArrayList<>();
        if (address != null
                && (address.length() > LONGEST_EMAIL || !EMAIL.matcher(address).matches())) {
            faults.add(new FieldError("email", "Địa chỉ thư điện tử không đúng.", "This is not an e-mail address."));
        }
        if (number != null && !PHONE.matcher(number).matches()) {
            faults.add(new FieldError(
                    "phone", "Số điện thoại gồm từ 8 đến 15 chữ số.", "A phone number has between 8 and 15 digits."));
        }
        if (channel == Channel.EMAIL && address == null) {
            faults.add(new FieldError(
                    "email",
                    "Gửi giấy mời bằng thư điện tử thì phải có địa chỉ.",
                    "An invitation by e-mail needs an address."));
        }
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        Channel usual = address == null ? Channel.PRINT : Channel.EMAIL;
        return new Contact(channel == null ? usual : channel, address, number);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
