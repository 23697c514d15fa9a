package vn.vinhdanh.systemtests.bench;

import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import vn.vinhdanh.systemtests.running.ApiClient;
import vn.vinhdanh.systemtests.running.Service;

/**
 * The printed page of one invitation, rendered by the notification service for every request, in turns with the bare
 * program.
 */
final class PaperSection implements Section {

    private static final String PAGES = "printed pages of an invitation, from the service";
    private static final String BARE = "bare program, pages rendered in turns with the service";

    @Override
    public String name() {
        return "paper";
    }

    @Override
    public void measure(List<SystemUnderTest> systems) throws Exception {
        SystemUnderTest first = systems.getFirst();
        try (BareLetters bare = BareLetters.start(first)) {
            List<ClosedLoad.Turn> turns = new ArrayList<>();
            turns.add(bare.bare().turn(bare::renderPage));
            systems.forEach(system -> turns.add(system.turn(printing(system))));
            List<LoadResult> measured =
                    ClosedLoad.inTurns(first.scale().clients(), first.scale().windows(), turns);
            first.results().rate(BARE, "/s", measured.getFirst());
            first.results()
                    .processor("a page of the bare program", measured.getFirst().cost());
            for (int i = 0; i < systems.size(); i++) {
                systems.get(i).results().rate(PAGES, "/s", measured.get(i + 1));
                systems.get(i)
                        .results()
                        .processor("a printed page", measured.get(i + 1).cost());
            }
        }
    }

    private static Operation printing(SystemUnderTest system) {
        new SampleGuests(system, system.conferences().readyForAwards()).inviteAll(1);
        Document message = system.documents()
                .collection(Service.NOTIFICATION, "messages")
                .find()
                .first();
        if (message == null) {
            throw new AssertionError("no message in the store after an invitation");
        }
        ApiClient secretary = system.accounts().direct(Service.NOTIFICATION, Accounts.SECRETARY);
        return () -> secretary
                .get("/api/messages/" + message.getString("_id") + "/paper")
                .expectSuccess();
    }
}
