package org.talentpool.web.security;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Headers that keep a browser from doing what we did not ask for. Spring adds nosniff, no-store and HSTS by itself. */
final class SafeHeaders {
    private static final String NOTHING =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    private static final String OWN_ONLY = "default-src 'none'; style-src 'self'; img-src 'self'; object-src 'none'; "
            + "base-uri 'none'; frame-ancestors 'none'; form-action 'self'";

    private SafeHeaders() {}

    static void forApi(HeadersConfigurer<HttpSecurity> headers) {
        with(headers, NOTHING);
    }

    /** @param formTargets origins beside our own to which the answer to a form may lead */
    static void forPages(HeadersConfigurer<HttpSecurity> headers, String formTargets) {
        with(headers, (OWN_ONLY + " " + formTargets).strip());
    }

    private static void with(HeadersConfigurer<HttpSecurity> headers, String contentSecurity) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(contentSecurity))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .permissionsPolicyHeader(policy -> policy.policy("camera=(), geolocation=(), microphone=()"));
    }
}
