package org.talentpool.web.security;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;

/** Three chains, each of which ends in a denial: the operator's port, the API, and the pages. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityConfiguration {

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    RememberingProvider passwords(Accounts accounts, PasswordEncoder encoder) {
        var checking = new DaoAuthenticationProvider(accounts::load);
        checking.setPasswordEncoder(encoder);
        return new RememberingProvider(checking, Clock.systemUTC());
    }

    /** Reached on the management port only, which listens on the loopback interface. */
    @Bean
    @Order(1)
    SecurityFilterChain operatorsPort(HttpSecurity http) {
        return http.securityMatcher(EndpointRequest.toAnyEndpoint().excludingLinks())
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                EndpointRequest.to(HealthEndpoint.class), EndpointRequest.to("prometheus"))
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }

    /** Without sessions and without cookies, so that no other site can act through a browser. */
    @Bean
    @Order(2)
    SecurityFilterChain api(
            HttpSecurity http, Denials denials, ObjectProvider<JwtDecoder> tokens, BearerActors actors) {
        http.securityMatcher("/api/**", "/v3/**")
                .authorizeHttpRequests(requests -> {
                    requests.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll();
                    Routes.authorize(requests);
                })
                .httpBasic(basic -> basic.authenticationEntryPoint(denials))
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(denials).accessDeniedHandler(denials))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(SafeHeaders::forApi);
        tokens.ifAvailable(decoder -> http.oauth2ResourceServer(server -> server.authenticationEntryPoint(denials)
                .jwt(jwt -> jwt.decoder(decoder).jwtAuthenticationConverter(actors))));
        return http.build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain pages(HttpSecurity http, Denials denials, ObjectProvider<ConsoleSignIn> elsewhere) {
        http.authorizeHttpRequests(requests -> {
                    requests.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll();
                    Routes.authorize(requests);
                })
                .formLogin(form -> form.loginPage("/login").defaultSuccessUrl("/", true))
                .logout(Customizer.withDefaults())
                .exceptionHandling(errors -> errors.defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint("/login"),
                                new OrRequestMatcher(
                                        PathPatternRequestMatcher.pathPattern("/"),
                                        PathPatternRequestMatcher.pathPattern(HttpMethod.GET, "/history/**"),
                                        PathPatternRequestMatcher.pathPattern(HttpMethod.GET, "/operations")))
                        .defaultAuthenticationEntryPointFor(
                                (request, response, nobody) ->
                                        denials.handle(request, response, new AccessDeniedException("nobody")),
                                request -> true)
                        .accessDeniedHandler(denials))
                .headers(headers -> SafeHeaders.forPages(
                        headers,
                        elsewhere.stream()
                                .map(ConsoleSignIn::origin)
                                .findFirst()
                                .orElse("")));
        elsewhere.ifAvailable(signIn -> signIn.set(http));
        return http.build();
    }
}
