package vn.vinhdanh.localstack.identity;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** The login page: any demo account with one click, or name and password. */
@RestController
class LoginPageController {

    private static final String PAGE = """
            <!doctype html>
            <html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>Đăng nhập · Vinh Danh</title>
            <style>
            body{font:17px/1.5 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color:#222}
            input,button{font:inherit;padding:.4rem .7rem}form.login{display:flex;gap:.5rem;flex-wrap:wrap;margin:1rem 0}
            ul{list-style:none;padding:0}li form{display:inline}li{padding:.15rem 0}
            li button{border:0;background:none;color:#8b1a1a;text-decoration:underline;cursor:pointer;padding:0}
            .note{background:#fff6d6;padding:.6rem .8rem}.error{color:#b00020;font-weight:bold}
            </style>
            <h1>Vinh Danh</h1>
            <p class="note">Tài khoản mẫu, chỉ để dùng thử; mật khẩu của mọi tài khoản: <b>%s</b>.<br>
            Sample accounts, for trying out only; everybody's password is the same.</p>
            %s
            <form class="login" method="post" action="/login">
            <input type="hidden" name="%s" value="%s">
            <label>Tài khoản <input name="username" autocomplete="username" required autofocus></label>
            <label>Mật khẩu <input name="password" type="password" autocomplete="current-password" required></label>
            <button>Đăng nhập</button></form>
            <ul>%s</ul>
            </html>
            """;

    private final DemoAccounts accounts;

    LoginPageController(DemoAccounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping(path = "/login", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    String login(CsrfToken csrf, @RequestParam @Nullable String error) {
        String list =
                accounts.all().stream().map(account -> entry(account, csrf)).collect(Collectors.joining("\n"));
        String failure = error == null
                ? ""
                : "<p class=\"error\">Tài khoản hoặc mật khẩu không đúng. / Wrong account or password.</p>";
        return PAGE.formatted(DemoAccounts.PASSWORD, failure, csrf.getParameterName(), csrf.getToken(), list);
    }

    private static String entry(DemoAccount account, CsrfToken csrf) {
        return """
                <li><form method="post" action="/login"><input type="hidden" name="%s" value="%s">\
                <input type="hidden" name="username" value="%s"><input type="hidden" name="password" value="%s">\
                <button>%s</button></form> %s · %s · %s</li>""".formatted(
                        csrf.getParameterName(),
                        csrf.getToken(),
                        account.username(),
                        DemoAccounts.PASSWORD,
                        account.username(),
                        HtmlUtils.htmlEscape(account.name()),
                        account.commune(),
                        String.join(", ", account.roles()));
    }
}
