package org.talentpool.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.talentpool.kernel.user.Role;
import org.talentpool.web.fake.EdgeTest;
import org.talentpool.web.fake.FakeAccounts;
import org.talentpool.web.fake.FakeSides;

@EdgeTest
class AccessTest {
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;

    @Autowired
    MockMvc http;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired
    FakeSides sides;

    @BeforeEach
    void forget() {
        sides.reset();
    }

    record Case(Access.Rule rule, Role role) {}

    static Stream<Case> everyRoleOnEveryApiRoute() {
        return apiRules().flatMap(rule -> Stream.of(Role.values()).map(role -> new Case(rule, role)));
    }

    static Stream<Access.Rule> apiRules() {
        return Access.rules().stream().filter(rule -> rule.pattern().startsWith("/api/"));
    }

    @Test
    void every_mapped_route_has_a_rule() {
        var routes = mappings.getHandlerMethods().entrySet().stream()
                .filter(mapped -> mapped.getValue().getBeanType().getName().startsWith("org.talentpool"))
                .flatMap(mapped -> mapped.getKey().getPatternValues().stream()
                        .flatMap(pattern -> mapped.getKey().getMethodsCondition().getMethods().stream()
                                .map(method -> new Route(method.asHttpMethod(), pattern))))
                .toList();
        assertThat(routes).hasSizeGreaterThan(45);
        assertThat(routes)
                .allSatisfy(route -> assertThat(Access.of(route.method(), route.pattern()))
                        .as("%s %s", route.method(), route.pattern())
                        .isPresent());
    }

    @Test
    void every_rule_is_about_a_mapped_route() {
        List<String> patterns = mappings.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .toList();
        assertThat(apiRules().map(Access.Rule::pattern)).isSubsetOf(patterns);
    }

    @ParameterizedTest
    @MethodSource("everyRoleOnEveryApiRoute")
    void a_role_gets_through_where_the_table_says_so_and_nowhere_else(Case one) throws Exception {
        int status = status(bare(one.rule()).with(FakeAccounts.as(one.role())));
        if (one.rule().roles().contains(one.role())) {
            assertThat(status).isNotIn(UNAUTHORIZED, FORBIDDEN).isLessThan(500);
        } else {
            assertThat(status).isEqualTo(FORBIDDEN);
        }
    }

    @ParameterizedTest
    @MethodSource("apiRules")
    void nobody_gets_through_without_signing_in(Access.Rule rule) throws Exception {
        assertThat(status(bare(rule))).isEqualTo(UNAUTHORIZED);
        assertThat(status(bare(rule).header("Authorization", "Bearer e30.e30.")))
                .isEqualTo(UNAUTHORIZED);
        assertThat(status(bare(rule).header("Authorization", "Basic b2ZmaWNlcjp3cm9uZw==")))
                .isEqualTo(UNAUTHORIZED);
    }

    private int status(MockHttpServletRequestBuilder request) throws Exception {
        return http.perform(request).andReturn().getResponse().getStatus();
    }

    private static MockHttpServletRequestBuilder bare(Access.Rule rule) {
        String path = rule.pattern()
                .replace("{username}", "nobody")
                .replace("{name}", "nothing")
                .replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
        var request = request(rule.method(), path);
        return rule.method() == HttpMethod.POST
                ? request.contentType(MediaType.APPLICATION_JSON).content("{}")
                : request.param("subject", UUID.randomUUID().toString());
    }

    private record Route(HttpMethod method, String pattern) {}
}
