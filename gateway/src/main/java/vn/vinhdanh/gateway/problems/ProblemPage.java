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

    private static String title(Problem problem) {
        if (problem.code().equals(GatewayProblem.LOGIN_NEEDS_HTTPS.problem().code())) {
            return "Hãy mở bằng https";
        }
        if (problem.code().startsWith("Login") || problem.code().startsWith("Account")) {
            return "Chưa đăng nhập được";
        }
        return switch (HttpStatus.valueOf(problem.status())) {
            case UNAUTHORIZED -> "Chưa đăng nhập";
            case FORBIDDEN -> "Không được phép";
            case NOT_FOUND -> "Không có trang này";
            case TOO_MANY_REQUESTS -> "Xin đợi một chút";
            case BAD_GATEWAY, SERVICE_UNAVAILABLE, GATEWAY_TIMEOUT -> "Tạm thời chưa phục vụ được";
            case INTERNAL_SERVER_ERROR -> "Hệ thống gặp lỗi";
            default -> "Yêu cầu chưa được thực hiện";
        };
    }
}
