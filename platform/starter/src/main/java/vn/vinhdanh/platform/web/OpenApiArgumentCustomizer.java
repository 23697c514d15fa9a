package vn.vinhdanh.platform.web;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.core.MethodParameter;
import org.springframework.web.method.HandlerMethod;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.platform.store.PageRequest;

/**
 * Describes the arguments of {@link RequestArgumentResolver} in OpenAPI as the headers and query parameters that
 * clients send. Actor and command context are not sent.
 */
final class OpenApiArgumentCustomizer implements OperationCustomizer {

    private static final Map<Class<?>, List<Parameter>> SENT = Map.of(
            ExpectedVersion.class,
            List.of(new HeaderParameter()
                    .name("If-Match")
                    .description("The ETag from reading; 412 if another write came first.")
                    .schema(new StringSchema())),
            RequiredVersion.class,
            List.of(new HeaderParameter()
                    .name("If-Match")
                    .description("The ETag from reading: 428 without it, 412 if another write came first.")
                    .schema(new StringSchema())),
            IdempotencyKey.class,
            List.of(new HeaderParameter()
                    .name("Idempotency-Key")
                    .description(
                            "The same key again gives what the first request made, with `Idempotent-Replayed: true`;"
                                    + " 422 with other content.")
                    .schema(new StringSchema())),
            PageRequest.class,
            List.of(
                    new QueryParameter()
                            .name("after")
                            .description("`next` of the page before; absent for the first.")
                            .schema(new StringSchema()),
                    new QueryParameter()
                            .name("limit")
                            .description("Items in the page.")
                            .schema(limit())));

    OpenApiArgumentCustomizer() {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(
                        Actor.class,
                        CommandContext.class,
                        ExpectedVersion.class,
                        RequiredVersion.class,
                        IdempotencyKey.class,
                        PageRequest.class);
    }

    private static Schema<?> limit() {
        IntegerSchema limit = new IntegerSchema();
        limit.setMinimum(BigDecimal.ONE);
        limit.setMaximum(BigDecimal.valueOf(PageRequest.MAX_LIMIT));
        limit.setDefault(PageRequest.DEFAULT_LIMIT);
        return limit;
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        for (MethodParameter argument : handler.getMethodParameters()) {
            SENT.getOrDefault(argument.getParameterType(), List.of()).forEach(operation::addParametersItem);
        }
        return operation;
    }
}
