package vn.vinhdanh.systemtests;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.systemtests.running.ApiClient;
import vn.vinhdanh.systemtests.running.Concurrently;
import vn.vinhdanh.systemtests.running.DemoAccounts;
import vn.vinhdanh.systemtests.running.Response;

/** The agenda is worked out, released and rehearsed, and the awards are arranged for the hand-out. */
final class StageChapter implements Chapter {

    private static final int BATCH = 8;
    private static final List<String> KEPT =
            List.of("code", "title", "owner", "minutes", "startsAt", "speakers", "needs", "acts", "cue");

    private final DemoAccounts accounts;

    StageChapter(DemoAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void play(StoryState story, StoryReport report) {
        report.step("the agenda is released, and a changed item concerns its own unit only", () -> release(story));
        report.step("two hosts start one item once, and an end by mistake is taken back", () -> rehearse(story));
        report.step("awards are handed out in batches of eight, carried by pairs in turns", () -> arrange(story));
        report.step("a name is called on stage, and the script names everybody who is called", () -> call(story));
    }

    private void release(StoryState story) {
        accounts.secretary().post(path(story) + "/programme/release").expect(200);
        JsonNode before = programme(story);
        Expect.equal("untold after the release", 0, before.path("unreleased").size());
        List<Map<String, Object>> items = new ArrayList<>();
        for (JsonNode item : before.path("items")) {
            Map<String, Object> entry = new LinkedHashMap<>();
            KEPT.stream().filter(name -> !item.path(name).isNull()).forEach(name -> entry.put(name, item.path(name)));
            items.add(entry);
        }
        items.getLast().put("cue", "Kính mời quý vị đại biểu ở lại chụp ảnh lưu niệm (mẫu).");
        accounts.secretary()
                .put(path(story) + "/programme", Map.of("items", items))
                .expect(200);
        JsonNode released = accounts.secretary()
                .post(path(story) + "/programme/release")
                .expect(200)
                .json();
        JsonNode changes = released.path("releases").get(1).path("changes");
        Expect.equal("changed items of the second release", 1, changes.size());
        Expect.equal(
                "whom it concerns",
                "[" + before.path("items").get(items.size() - 1).path("owner") + "]",
                changes.get(0).path("owners").toString());
    }

    private void rehearse(StoryState story) {
        String item = programme(story).at("/items/0/code").asString();
        List<Response> answers = Collections.synchronizedList(new ArrayList<>());
        Concurrently.runAll(List.of(
                () -> answers.add(step(accounts.secretary(), story, item, "start")),
                () -> answers.add(step(host(), story, item, "start"))));
        Expect.equal(
                "hosts who started it",
                1L,
                answers.stream().filter(Response::isSuccessful).count());
        answers.stream()
                .filter(answer -> !answer.isSuccessful())
                .forEach(refused -> Expect.refused(refused, "AnItemStartsOnce"));
        step(host(), story, item, "end").expect(200);
        step(host(), story, item, "set-back").expect(200);
        Expect.equal("what runs", item, programme(story).path("running").asString());
        accounts.secretary().post(path(story) + "/programme/rehearsal/end").expect(200);
        Expect.that("nothing runs", programme(story).path("running").isNull());
    }

    private void arrange(StoryState story) {
        Map<String, Object> arrangement = Map.of(
                "size",
                BATCH,
                "whenAbsent",
                "LAST",
                "handedOver",
                List.of("FRAME", "CERTIFICATE"),
                "bearers",
                List.of(
                        Map.of("first", "Bế Thị Mẫu Một", "second", "Lý Thị Mẫu Hai"),
                        Map.of("first", "Nông Thị Mẫu Ba", "second", "Hà Thị Mẫu Bốn")));
        JsonNode ceremony = accounts.secretary()
                .put(path(story) + "/ceremony", arrangement)
                .expect(200)
                .json();
        String before = "";
        for (JsonNode batch : ceremony.path("batches")) {
            Expect.that("a batch of eight at most", batch.path("slots").size() <= BATCH);
            Expect.that(
                    "no pair twice in a row",
                    !before.equals(batch.path("bearers").toString()));
            before = batch.path("bearers").toString();
        }
        Expect.equal(
                "awards that are handed out",
                story.awarded.size(),
                called(ceremony).size() + ceremony.path("skipped").size());
    }

    private void call(StoryState story) {
        JsonNode ceremony = host().get(path(story) + "/ceremony").expect(200).json();
        JsonNode first = called(ceremony).getFirst();
        String nomination = first.path("nominationId").asString();
        host().post(path(story) + "/ceremony/call", Map.of("nominationId", nomination))
                .expect(200);
        Expect.equal(
                "who is on stage",
                nomination,
                host().get(path(story) + "/ceremony").json().path("called").asString());
        host().post(path(story) + "/ceremony/call", Map.of()).expect(200);
        String script = text(host().get(path(story) + "/paper?paper=SCRIPT&format=DOCX")
                .expect(200)
                .body());
        for (JsonNode slot : called(ceremony)) {
            Expect.that(
                    "the script names " + slot,
                    script.contains(slot.path("name").asString()));
        }
        for (String paper : List.of("AGENDA", "SCRIPT", "RUN_SHEETS", "LEAFLET")) {
            byte[] pdf = host().get(path(story) + "/paper?paper=" + paper)
                    .expect(200)
                    .body();
            Expect.that(paper + " is a PDF", new String(pdf, 0, 5, StandardCharsets.US_ASCII).equals("%PDF-"));
        }
    }

    private static List<JsonNode> called(JsonNode ceremony) {
        List<JsonNode> slots = new ArrayList<>();
        ceremony.path("batches").forEach(batch -> batch.path("slots").forEach(slots::add));
        return slots;
    }

    private static String text(byte[] docx) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            while (!zip.getNextEntry().getName().equals("word/document.xml")) {
                zip.closeEntry();
            }
            return new String(zip.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceAll("<[^>]+>", " ")
                    .replace('\u00a0', ' ');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ApiClient host() {
        return accounts.as("van.phong");
    }

    private Response step(ApiClient host, StoryState story, String item, String verb) {
        return host.post(path(story) + "/programme/items/" + item + "/" + verb);
    }

    private JsonNode programme(StoryState story) {
        return accounts.secretary().get(path(story) + "/programme").expect(200).json();
    }

    private static String path(StoryState story) {
        return "/api/conferences/" + story.conferenceId;
    }
}
