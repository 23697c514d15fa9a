package vn.vinhdanh.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.kernel.UnitTrees;
import vn.vinhdanh.kernel.VersionRequired;
import vn.vinhdanh.platform.logging.RequestLog;
import vn.vinhdanh.platform.security.TokenActor;
import vn.vinhdanh.platform.store.PageRequest;

/**
 * Resolves arguments of controllers by type: {@link Actor}, {@link CommandContext}, {@link ExpectedVersion}, {@link RequiredVersion}, {@link
 * IdempotencyKey}, {@link PageRequest}.
 */
final class RequestArgumentResolver implements HandlerMethodArgumentResolver {

    private static final Pattern ETAG = Pattern.compile("(?:W/)?\"(\\d{1,18})\"");
    private static final int KEY_LENGTH = 200;

    private final InstantSource clock;
    private final UnitTrees units;
    private final Map<Class<?>, Function<NativeWebRequest, Object>> resolvers;

    RequestArgumentResolver(InstantSource clock, UnitTrees units) {
        this.clock = clock;
        this.units = units;
        this.resolvers = Map.of(
                Actor.class, request -> actor(),
                CommandContext.class, this::context,
                ExpectedVersion.class, RequestArgumentResolver::expectedVersion,
                RequiredVersion.class, RequestArgumentResolver::requiredVersion,
                IdempotencyKey.class, RequestArgumentResolver::idempotencyKey,
                PageRequest.class, RequestArgumentResolver::page);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return resolvers.containsKey(parameter.getParameterType());
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return resolvers.get(parameter.getParameterType()).apply(request);
    }

    /** Without a token, on an open path, the actor has no commune and finds no aggregate. */
    private Actor actor() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication instanceof JwtAuthenticationToken token
                ? inUnit(TokenActor.of(token.getToken()))
                : new Actor("public", "", "", "", java.util.Set.of());
    }

    private Actor inUnit(Actor actor) {
        return actor.unit().isEmpty() ? actor : actor.in(units.of(actor.commune()));
    }

    private CommandContext context(NativeWebRequest request) {
        return new CommandContext(actor(), "", null, clock.instant(), RequestLog.correlationId(servlet(request)), null);
    }

    private static RequiredVersion requiredVersion(NativeWebRequest request) {
        Long version = expectedVersion(request).value();
        return new RequiredVersion(version == null ? VersionRequired.NONE : version);
    }

    private static ExpectedVersion expectedVersion(NativeWebRequest request) {
        String ifMatch = request.getHeader(HttpHeaders.IF_MATCH);
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*")) {
            return new ExpectedVersion(null);
        }
        Matcher matcher = ETAG.matcher(ifMatch.strip());
        if (!matcher.matches()) {
            throw new InvalidInput(
                    "If-Match",
                    "If-Match phải là ETag nhận được khi đọc, ví dụ \"3\".",
                    "If-Match must be the ETag from reading, such as \"3\".");
        }
        return new ExpectedVersion(Long.valueOf(matcher.group(1)));
    }

    private static IdempotencyKey idempotencyKey(NativeWebRequest request) {
        String key = request.getHeader("Idempotency-Key");
        if (key != null && key.length() > KEY_LENGTH) {
            throw new InvalidInput("Idempotency-Key", "Tối đa 200 ký tự.", "At most 200 characters.");
        }
        if (key != null && !key.isBlank()) {
            RepeatedAnswers.watch(servlet(request));
        }
        return new IdempotencyKey(key);
    }

    private static PageRequest page(NativeWebRequest request) {
        String after = request.getParameter("after");
        String limit = request.getParameter("limit");
        try {
            return new PageRequest(
                    after == null || after.isBlank() ? null : after,
                    limit == null ? PageRequest.DEFAULT_LIMIT : Integer.parseInt(limit));
        } catch (NumberFormatException notANumber) {
            throw new InvalidInput("limit", "Phải là một số.", "Must be a number.");
        }
    }

    private static HttpServletRequest servlet(NativeWebRequest request) {
        return Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
    }
}
