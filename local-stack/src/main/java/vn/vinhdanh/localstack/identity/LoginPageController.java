package vn.vinhdanh.localstack.identity;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.vinhdanh.localstack.pages.PageRenderer;

/** The login page: user name and password, or one click for each demo account. */
@RestController
class LoginPageController {

    private final DemoAccounts accounts;
    private final PageRenderer pages;

    LoginPageController(DemoAccounts accounts, PageRenderer pages) {
        this.accounts = accounts;
        this.pages = pages;
    }

    @GetMapping(path = IdentityConfiguration.LOGIN_PAGE, produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    String login(CsrfToken csrf, @RequestParam @Nullable String error) {
        return pages.render(
                "login/page.jte",
                Map.of(
                        "communes",
                        DemoCommune.of(accounts.all()),
                        "password",
                        DemoAccounts.PASSWORD,
                        "csrf",
                        csrf,
                        "failed",
                        error != null));
    }
}
