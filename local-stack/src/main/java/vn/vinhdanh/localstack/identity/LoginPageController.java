package vn.vinhdanh.localstack.identity;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.vinhdanh.localstack.pages.PageRenderer;

/** The login page: one click for each demo account, or user name and password. */
@RestController
class LoginPageController {

    private final DemoAccounts accounts;
    private final PageRenderer pages;

    LoginPageController(DemoAccounts accounts, PageRenderer pages) {
        this.accounts = accounts;
        this.pages = pages;
    }

    @GetMapping(path = "/login", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    String login(CsrfToken csrf, @RequestParam @Nullable String error) {
        return pages.render(
                "login.jte",
                Map.of(
                        "accounts",
                        accounts.all(),
                        "password",
                        DemoAccounts.PASSWORD,
                        "csrf",
                        csrf,
                        "failed",
                        error != null));
    }
}
