package vn.vinhdanh.systemtests;

import java.net.URI;
import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.vinhdanh.systemtests.running.BrowserSession;
import vn.vinhdanh.systemtests.running.DemoAccounts;
import vn.vinhdanh.systemtests.running.Endpoints;

/** A person logs in with a browser, works in the session and logs out. */
final class LoginChapter implements Chapter {

    private static final String ACCOUNT = "thu.ky";

    private final BrowserSession browser;

    LoginChapter(Endpoints endpoints) {
        this.browser = new BrowserSession(endpoints);
    }

    @Override
    public void play(StoryState story, StoryReport report) {
        report.step("the secretary logs in on the provider's page and is known to the gateway", () -> {
            HttpResponse<String> session = browser.logIn(ACCOUNT, DemoAccounts.PASSWORD, "/session");
            Expect.equal("status", 200, session.statusCode());
            JsonNode person = json(session);
            Expect.equal("account", ACCOUNT, person.path("account").asString());
            Expect.equal("commune", "trung-khanh", person.path("commune").asString());
            Expect.equal("role", "secretariat", person.at("/roles/0").asString());
        });
        report.step("a service accepts the session, and a write needs the token against forgery", () -> {
            Expect.equal("a read", 200, browser.get("/api/conferences").statusCode());
            Expect.equal(
                    "a forged write",
                    403,
                    browser.postForged("/api/nominations").statusCode());
            Expect.equal(
                    "an empty nomination", 400, browser.post("/api/nominations").statusCode());
        });
        report.step("after the logout neither the session nor the provider knows the person", () -> {
            URI end = URI.create(json(browser.post("/logout")).path("location").asString());
            Expect.equal("the first page", 200, browser.open(end).statusCode());
            Expect.equal("the session", 401, browser.get("/session").statusCode());
            Expect.that("a login page", logsInAgain());
        });
    }

    private boolean logsInAgain() {
        return browser.logIn(ACCOUNT, DemoAccounts.PASSWORD, "/session").statusCode() == 200;
    }

    private static JsonNode json(HttpResponse<String> response) {
        return JsonMapper.shared().readTree(response.body());
    }
}
