package vn.vinhdanh.systemtests;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import vn.vinhdanh.systemtests.ForeignConference.Cast;
import vn.vinhdanh.systemtests.running.DemoAccounts;

/**
 * Plans of other communes, with their own order, codes, parts and kind of commune: each is played from the import to the
 * awardee's place, all side by side.
 */
final class ForeignPlansChapter implements Chapter {

    private static final List<Cast> CASTS = List.of(
            new Cast(
                    "phong-hai-2025",
                    "phong-hai",
                    Map.of("kind", "COLLECTIVE", "name", "Bản Mẫu", "representative", "Lý Thị Mẫu (mẫu)"),
                    "nong-thon-moi",
                    "dien-hinh",
                    "xã Phong Hải"),
            new Cast(
                    "hai-yen-2026",
                    "hai-yen",
                    Map.of("kind", "HOUSEHOLD", "head", "Vy Văn Mẫu (mẫu)", "address", "Khu phố 1"),
                    "thi-dua-yeu-nuoc",
                    "guong-mat-tieu-bieu",
                    "phường Hải Yến"),
            new Cast(
                    "con-co-2026",
                    "con-co",
                    Map.of("kind", "COLLECTIVE", "name", "Trung đội Mẫu", "representative", "Lê Văn Mẫu (mẫu)"),
                    "bien-dao",
                    "tat-ca",
                    "đặc khu Cồn Cỏ"));

    private final DemoAccounts accounts;

    ForeignPlansChapter(DemoAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void play(StoryState story, StoryReport report) {
        List<CompletableFuture<Void>> played = new ArrayList<>();
        for (Cast cast : CASTS) {
            ForeignConference conference = new ForeignConference(cast, accounts);
            played.add(CompletableFuture.runAsync(conference::play));
        }
        for (int i = 0; i < CASTS.size(); i++) {
            CompletableFuture<Void> one = played.get(i);
            report.step("the plan of " + CASTS.get(i).commune() + ", from the import to the awardee's place", () -> {
                try {
                    one.get();
                } catch (ExecutionException failed) {
                    throw new AssertionError(failed.getCause().toString(), failed.getCause());
                }
            });
        }
    }
}
