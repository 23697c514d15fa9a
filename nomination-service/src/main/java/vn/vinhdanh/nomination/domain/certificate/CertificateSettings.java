package vn.vinhdanh.nomination.domain.certificate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.vinhdanh.kernel.Ids;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.Text;

/**
 * How a commune prints certificates and what their public page tells.
 *
 * @param printers by name, each with how far it is off on preprinted stock
 */
public record CertificateSettings(String commune, PublicNaming naming, List<Printer> printers) {

    /** In tenths of a millimetre. Farther off, the paper lies wrong. */
    public static final int FARTHEST = 300;

    public static final int MOST_PRINTERS = 20;

    public CertificateSettings {
        printers = List.copyOf(printers);
    }

    /**
     * @param right how far all is moved to the right, in tenths of a millimetre; to the left if negative
     * @param down how far all is moved down, in tenths of a millimetre; up if negative
     */
    public record Printer(String name, int right, int down) {

        /** For a printer that is not off. */
        public static final Printer EXACT = new Printer("", 0, 0);
    }

    public static String idOf(String commune) {
        return Ids.named("certificate-settings", commune);
    }

    /** Before anybody has set something: enough of a name to compare it with the paper, and no more. */
    public static CertificateSettings unset(String commune) {
        return new CertificateSettings(commune, PublicNaming.INITIALS, List.of());
    }

    /** @throws InvalidInput if two printers have one name, one is too far off, or there are too many */
    public Outcome<CertificateSettings, Void> set(PublicNaming newNaming, List<Printer> newPrinters) {
        Set<String> names = new HashSet<>();
        for (int at = 0; at < newPrinters.size(); at++) {
            Printer printer = newPrinters.get(at);
            if (printer.name().isBlank() || !names.add(Text.folded(printer.name()))) {
                throw new InvalidInput(
                        "printers[" + at + "].name",
                        "Mỗi máy in cần một tên riêng.",
                        "Each printer needs a name of its own.");
            }
            if (Math.abs(printer.right()) > FARTHEST || Math.abs(printer.down()) > FARTHEST) {
                throw new InvalidInput(
                        "printers[" + at + "]",
                        "Độ lệch tối đa 30 mm. Nếu lệch hơn, hãy xem lại khay giấy.",
                        "The offset is at most 30 mm. If it is more, look at the paper tray.");
            }
        }
        if (newPrinters.size() > MOST_PRINTERS) {
            throw new InvalidInput("printers", "Tối đa 20 máy in.", "At most 20 printers.");
        }
        return Outcome.of(new CertificateSettings(commune, newNaming, newPrinters));
    }

    /** @throws InvalidInput if there is none of this name */
    public Printer printer(String name) {
        return printers.stream()
                .filter(printer -> printer.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidInput(
                        "printer",
                        "Không có máy in tên này. Hãy chọn một máy trong danh sách.",
                        "There is no printer of this name. Choose one of the list."));
    }
}
