package vn.vinhdanh.platform.web;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import vn.vinhdanh.platform.problem.Problem;

/** Describes the refusals that an operation can answer with, all in the form of {@link Problem}. */
final class OpenApiProblemCustomizer implements GlobalOpenApiCustomizer {

    private static final String SCHEMA = Problem.class.getSimpleName();

    /** The refusals, with the description of the response. */
    private enum Refusal {
        INVALID(HttpStatus.BAD_REQUEST, "The request is not valid. `errors` has each error with its path."),
        NOT_LOGGED_IN(HttpStatus.UNAUTHORIZED, "There is no valid token."),
        NOT_ALLOWED(HttpStatus.FORBIDDEN, "The role of the token does not permit this."),
        NOT_FOUND(HttpStatus.NOT_FOUND, "There is no such resource in the commune of the token."),
        RULE(HttpStatus.CONFLICT, "A rule refuses the command. `code` names the rule."),
        STALE(HttpStatus.PRECONDITION_FAILED, "Another write came first. Read again."),
        VERSION_REQUIRED(HttpStatus.PRECONDITION_REQUIRED, "If-Match is missing. Read first."),
        KEY_REUSED(HttpStatus.UNPROCESSABLE_CONTENT, "The Idempotency-Key stands for another request."),
        TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "The body is too large."),
        MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "The body has another media type."),
        AWAY(HttpStatus.SERVICE_UNAVAILABLE, "The store does not answer. The same request may be sent again.");

        private final HttpStatus status;
        private final String description;

        Refusal(HttpStatus status, String description) {
            this.status = status;
            this.description = description;
        }

        /** Name of the described response: {@code NotFound}. */
        String key() {
            StringBuilder key = new StringBuilder(SCHEMA);
            for (String word : name().toLowerCase(Locale.ROOT).split("_")) {
                key.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
            }
            return key.toString();
        }

        ApiResponse response() {
            Schema<?> problem = new Schema<>().$ref("#/components/schemas/" + SCHEMA);
            return new ApiResponse()
                    .description(description)
                    .content(new Content().addMediaType("application/problem+json", new MediaType().schema(problem)));
        }
    }

    private final List<PathPattern> openPaths;

    /** @param openPaths paths that need no token */
    OpenApiProblemCustomizer(List<String> openPaths) {
        this.openPaths =
                openPaths.stream().map(PathPatternParser.defaultInstance::parse).toList();
    }

    @Override
    public void customise(OpenAPI description) {
        if (description.getPaths() == null || description.getComponents() == null) {
            return;
        }
        ModelConverters.getInstance(false)
                .readAll(Problem.class)
                .forEach((name, schema) -> description.getComponents().addSchemas(name, schema));
        for (Refusal refusal : Refusal.values()) {
            description.getComponents().addResponses(refusal.key(), refusal.response());
        }
        description
                .getPaths()
                .forEach((path, item) -> item.readOperationsMap()
                        .forEach((method, operation) -> refusals(path, method, operation)
                                .forEach(refusal -> operation
                                        .getResponses()
                                        .addApiResponse(
                                                Integer.toString(refusal.status.value()),
                                                new ApiResponse().$ref("#/components/responses/" + refusal.key())))));
    }

    private Set<Refusal> refusals(String path, PathItem.HttpMethod method, Operation operation) {
        List<Parameter> parameters = Objects.requireNonNullElse(operation.getParameters(), List.of());
        Set<Refusal> refusals = EnumSet.of(Refusal.AWAY);
        if (openPaths.stream().noneMatch(open -> open.matches(PathContainer.parsePath(path)))) {
            refusals.addAll(EnumSet.of(Refusal.NOT_LOGGED_IN, Refusal.NOT_ALLOWED));
        }
        if (!parameters.isEmpty()) {
            refusals.add(Refusal.INVALID);
        }
        if (path.contains("{")) {
            refusals.add(Refusal.NOT_FOUND);
        }
        if (method != PathItem.HttpMethod.GET) {
            refusals.add(Refusal.RULE);
        }
        if (parameters.stream().anyMatch(parameter -> "If-Match".equals(parameter.getName()))) {
            refusals.add(Refusal.STALE);
        }
        if (parameters.stream()
                .anyMatch(parameter -> "If-Match".equals(parameter.getName())
                        && parameter.getDescription().contains("428"))) {
            refusals.add(Refusal.VERSION_REQUIRED);
        }
        if (parameters.stream().anyMatch(parameter -> "Idempotency-Key".equals(parameter.getName()))) {
            refusals.add(Refusal.KEY_REUSED);
        }
        if (operation.getRequestBody() != null) {
            refusals.addAll(EnumSet.of(Refusal.INVALID, Refusal.TOO_LARGE, Refusal.MEDIA_TYPE));
        }
        return refusals;
    }
}
