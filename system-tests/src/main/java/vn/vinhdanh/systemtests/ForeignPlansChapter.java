package vn.vinhdanh.systemtests;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import vn.vinhdanh.systemtests.running.DemoAccounts;
import vn.vinhdanh.systemtests.running.Mailbox;

/**
 * Plans of other communes, with their own order, codes, parts and kind of commune: each is played from the import to the
 * awardee's place, all side by side.
 */
final class ForeignPlansChapter implements Chapter {

    private static final List<ForeignCast> CASTS = List.of(
            new ForeignCast(
                    "phong-hai-2025",
                    "phong-hai",
                    Map.of("kind", "COLLECTIVE", "name", "Bản Mẫu", "representative", "Y Mẫu Niê (mẫu)"),
                    "nong-thon-moi",
                    "dien-hinh",
                    "xã Phong Hải"),
            new ForeignCast(
                    "hai-yen-2026",
                    "hai-yen",
                    Map.of("kind", "HOUSEHOLD", "head", "H'Mẫu Êban (mẫu)", "address", "Khu phố 1"),
                    "thi-dua-yeu-nuoc",
                    "guong-mat-tieu-bieu",
                    "phường Hải Yến"),
            new ForeignCast(
                    "con-co-2026",
                    "con-co",
                    Map.of("kind", "COLLECTIVE", "name", "Trung đội Mẫu", "representative", "Lê Văn Mẫu (mẫu)"),
                    "bien-dao",
                    "tat-ca",
                    "đặc khu Cồn Cỏ"));

    private final DemoAccounts accounts;
    private final Mailbox mailbox;

    ForeignPlansChapter(DemoAccounts accounts, Mailbox mailbox) {
        this.accounts = accounts;
        this.mailbox = mailbox;
    }

    @Override
    public void play(StoryState story, StoryReport report) {
        List<CompletableFuture<Void>> played = new ArrayList<>();
        for (ForeignCast cast : CASTS) {
            ForeignConference conference = new ForeignConference(cast, accounts, mailbox);
            played.add(CompletableFuture.runAsync(conference::play));
        }
        for (int i = 0; i < CASTS.size(); i++) {
            CompletableFuture<Void> one = played.get(i);
            report.step(
                    "the plan of " + CASTS.get(i).commune() + ", from the import to a revocation after the invitation",
                    () -> {
                        try {
                            one.get();
                        } catch (ExecutionException failed) {
                            throw new AssertionError(failed.getCause().toString(), failed.getCause());
                        }
                    });
        }
    }
}
