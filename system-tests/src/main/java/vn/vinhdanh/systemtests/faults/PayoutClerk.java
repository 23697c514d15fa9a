package vn.vinhdanh.systemtests.faults;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.vinhdanh.systemtests.running.ApiClient;
import vn.vinhdanh.systemtests.running.Response;
import vn.vinhdanh.systemtests.running.Today;

/**
 * Pays rewards by sheets: whatever waits to be paid goes on a sheet, is signed for, and is paid with a scan. Meanwhile the
 * same rewards are paid one by one, so each is paid by whoever is faster.
 */
final class PayoutClerk {

    private final RoundContext context;
    private final ApiClient accountant;
    private final String path;

    PayoutClerk(RoundContext context) {
        this.context = context;
        this.accountant = context.accounts().accountant();
        this.path = "/api/payouts/" + context.conferenceId();
    }

    void payOne() {
        Optional<Integer> open = openSheet();
        if (open.isEmpty() && context.payouts().path("free").isEmpty()) {
            return;
        }
        if (open.isEmpty()) {
            Response made = accountant.post(path + "/sheets", Map.of());
            if (made.isSuccessful()) {
                context.acknowledged(made);
            }
            // Refused if everything was paid one by one meanwhile, or an earlier attempt made the sheet.
            open = openSheet();
        }
        open.ifPresent(this::pay);
    }

    private Optional<Integer> openSheet() {
        return context.payouts()
                .path("sheets")
                .valueStream()
                .filter(sheet -> sheet.path("state").asString().equals("OPEN"))
                .map(sheet -> sheet.path("number").asInt())
                .findFirst();
    }

    private void pay(int number) {
        String sheet = path + "/sheets/" + number;
        List<Map<String, String>> marks = context.payoutSheet(number)
                .path("lines")
                .valueStream()
                .map(line -> Map.of(
                        "nominationId", line.path("nominationId").asString(), "how", "SIGNED", "by", "Người ký (mẫu)"))
                .toList();
        context.acknowledged(accountant.put(sheet + "/marks", Map.of("marks", marks)));
        String scan = context.acknowledged(
                        accountant.post(sheet + "/files", "application/octet-stream", paperOf(number)))
                .id();
        context.acknowledged(accountant.post(sheet + "/scans", Map.of("id", scan, "name", "da-ky.pdf")));
        context.acknowledged(accountant.post(sheet + "/payment", Map.of("paidOn", Today.inVietnam())));
        context.commands().payoutSheets.add(number);
    }

    /** Begins as a PDF does. */
    static String paperOf(int number) {
        return "%PDF-1.7 sheet " + number;
    }
}
