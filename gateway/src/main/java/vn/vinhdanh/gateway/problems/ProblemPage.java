package vn.vinhdanh.gateway.problems;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import vn.vinhdanh.kernel.Bilingual;
import vn.vinhdanh.platform.problem.Problem;

/** A problem as a page, for a person who opened an address in a browser. */
final class ProblemPage {

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);
    private static final Set<String> ENDED_BY_LOGIN =
            Set.of("NotSignedIn", GatewayProblem.LOGIN_FAILED.problem().code());

    private ProblemPage() {}

    static boolean isWanted(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted != null && accepted.contains(MediaType.TEXT_HTML_VALUE);
    }

    static void write(Problem problem, HttpServletResponse response) throws IOException {
        String correlation = response.getHeader(Problem.CORRELATION_HEADER);
        StringOutput page = new StringOutput();
        TEMPLATES.render(
                "problem.jte",
                Map.of(
                        "problem",
                        problem,
                        "title",
                        title(problem),
                        "login",
                        ENDED_BY_LOGIN.contains(problem.code()),
                        "correlation",
                        correlation == null ? "" : correlation),
                page);
        response.setStatus(problem.status());
        response.setContentType("text/html;charset=UTF-8");
        response.getOutputStream().write(page.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static Bilingual title(Problem problem) {
        if (problem.code().equals(GatewayProblem.LOGIN_NEEDS_HTTPS.problem().code())) {
            return new Bilingual("Hãy mở bằng https", "Please use https");
        }
        if (problem.code().startsWith("Login") || problem.code().startsWith("Account")) {
            return new Bilingual("Chưa đăng nhập được", "Not logged in");
        }
        return switch (HttpStatus.valueOf(problem.status())) {
            case UNAUTHORIZED -> new Bilingual("Chưa đăng nhập", "Not logged in");
            case FORBIDDEN -> new Bilingual("Không được phép", "Not allowed");
            case NOT_FOUND -> new Bilingual("Không có trang này", "No such page");
            case TOO_MANY_REQUESTS -> new Bilingual("Xin đợi một chút", "Please wait a moment");
            case BAD_GATEWAY, SERVICE_UNAVAILABLE, GATEWAY_TIMEOUT ->
                new Bilingual("Tạm thời chưa phục vụ được", "Out of service for the moment");
            case INTERNAL_SERVER_ERROR -> new Bilingual("Hệ thống gặp lỗi", "The system failed");
            default -> new Bilingual("Yêu cầu chưa được thực hiện", "The request was not done");
        };
    }
}
