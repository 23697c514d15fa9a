package vn.vinhdanh.platform.security;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.JwtValidationException;

/**
 * The checks of a token, in the order in which an answer names the first that failed. An answer says which check it was
 * and nothing of what the token says.
 */
enum TokenCheck {
    /** Also a text that is no signed token. */
    SIGNATURE("chữ ký của mã truy cập không đúng", "the signature of the token is not right"),
    ISSUER("mã truy cập do nơi khác cấp", "another provider issued the token"),
    AUDIENCE("mã truy cập không dành cho hệ thống này", "the token is not meant for this system"),
    EXPIRY("phiên đã hết hạn", "the token has expired"),
    COMMUNE("tài khoản chưa được giao cho xã, phường nào", "the account belongs to no commune"),
    /** The answer names the roles: only who administers accounts can help. */
    ROLES("tài khoản giữ hai vai trò không được ở cùng một người", "the account holds roles that must not meet");

    private final String vietnamese;
    private final String english;

    TokenCheck(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    String vietnamese() {
        return vietnamese;
    }

    String english() {
        return english;
    }

    static OAuth2TokenValidator<Jwt> all(String issuer, String audience) {
        return new DelegatingOAuth2TokenValidator<>(List.of(
                SIGNATURE.by(JwtTypeValidator.jwt()),
                ISSUER.by(new JwtIssuerValidator(issuer)),
                AUDIENCE.holds(token ->
                        token.getAudience() != null && token.getAudience().contains(audience)),
                EXPIRY.by(new JwtTimestampValidator()),
                COMMUNE.holds(token -> token.getSubject() != null && token.getClaimAsString("commune") != null),
                ROLES.refusing(token -> RolesThatMustNotMeet.in(TokenActor.roles(token))
                        .map(pair -> pair.one().wireName() + ", " + pair.other().wireName())
                        .orElse(""))));
    }

    /** What a refused token failed on, with a detail that may be told. */
    record Failure(TokenCheck check, String detail) {

        static Failure of(BadJwtException refused) {
            if (refused instanceof JwtValidationException checked) {
                for (TokenCheck check : values()) {
                    for (OAuth2Error error : checked.getErrors()) {
                        if (check.name().equals(error.getErrorCode())) {
                            return new Failure(check, error.getDescription());
                        }
                    }
                }
            }
            return new Failure(SIGNATURE, "");
        }
    }

    private OAuth2TokenValidator<Jwt> by(OAuth2TokenValidator<Jwt> validator) {
        return holds(token -> !validator.validate(token).hasErrors());
    }

    private OAuth2TokenValidator<Jwt> holds(Predicate<Jwt> condition) {
        return refusing(token -> condition.test(token) ? "" : name());
    }

    /** @param fault empty for a token that passes */
    private OAuth2TokenValidator<Jwt> refusing(Function<Jwt, String> fault) {
        return token -> {
            String detail = fault.apply(token);
            return detail.isEmpty()
                    ? OAuth2TokenValidatorResult.success()
                    : OAuth2TokenValidatorResult.failure(new OAuth2Error(name(), detail, null));
        };
    }
}
