package org.talentpool.web.security;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.options;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.talentpool.kernel.user.Role;
import org.talentpool.web.fake.EdgeTest;
import org.talentpool.web.fake.FakeAccounts;

@EdgeTest
class DenialTest {
    private static final String PROBLEM = "application/problem+json";

    @Autowired
    MockMvc http;

    @Test
    void whoever_is_not_signed_in_is_told_how() throws Exception {
        http.perform(get("/api/posts"))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("WWW-Authenticate", containsString("Basic")))
                .andExpect(content().contentType(PROBLEM))
                .andExpect(jsonPath("$.code").value("UNAUTHENTICATED"))
                .andExpect(jsonPath("$.type").value("urn:talentpool:problem:unauthenticated"));
    }

    @Test
    void an_unknown_address_is_not_found() throws Exception {
        http.perform(get("/api/nothing").with(FakeAccounts.as(Role.ADMIN)))
                .andExpect(status().isNotFound())
                .andExpect(content().contentType(PROBLEM))
                .andExpect(jsonPath("$.code").value("NOT_FOUND"));
        http.perform(get("/nothing"))
                .andExpect(status().isNotFound())
                .andExpect(content().contentType(PROBLEM));
    }

    @Test
    void a_wrong_method_is_told_the_right_ones() throws Exception {
        http.perform(put("/api/posts").with(FakeAccounts.as(Role.TALENT_OFFICER)))
                .andExpect(status().isMethodNotAllowed())
                .andExpect(header().string("Allow", containsString("POST")))
                .andExpect(jsonPath("$.code").value("METHOD_NOT_ALLOWED"));
        http.perform(options("/api/posts").with(FakeAccounts.as(Role.TALENT_OFFICER)))
                .andExpect(status().isMethodNotAllowed());
    }

    @Test
    void a_path_of_an_attacker_is_malformed() throws Exception {
        http.perform(get("/api/posts;a=b").with(FakeAccounts.as(Role.TALENT_OFFICER)))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType(PROBLEM))
                .andExpect(jsonPath("$.code").value("MALFORMED"));
    }

    @Test
    void the_session_of_a_page_is_worth_nothing_to_the_api() throws Exception {
        var session = (MockHttpSession) http.perform(SecurityMockMvcRequestBuilders.formLogin()
                        .user(FakeAccounts.nameOf(Role.TALENT_OFFICER))
                        .password(FakeAccounts.PASSWORD))
                .andExpect(redirectedUrl("/"))
                .andReturn()
                .getRequest()
                .getSession();
        http.perform(get("/api/posts").session(session)).andExpect(status().isUnauthorized());
        http.perform(get("/login").session(session)).andExpect(status().isOk());
    }

    @Test
    void a_form_without_its_token_is_refused() throws Exception {
        http.perform(post("/login").param("username", "talent_officer").param("password", FakeAccounts.PASSWORD))
                .andExpect(status().isForbidden());
        http.perform(post("/login")
                        .param("username", "talent_officer")
                        .param("password", "wrong")
                        .with(SecurityMockMvcRequestPostProcessors.csrf()))
                .andExpect(redirectedUrl("/login?error"));
    }

    @Test
    void answers_carry_headers_that_tame_a_browser() throws Exception {
        for (String path :
                new String[] {"/api/posts", "/v3/api-docs", "/login", "/assets/talentpool.css", "/nothing"}) {
            http.perform(get(path))
                    .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                    .andExpect(header().string("Referrer-Policy", "no-referrer"))
                    .andExpect(header().string("Content-Security-Policy", containsString("frame-ancestors 'none'")))
                    .andExpect(header().string("Content-Security-Policy", not(containsString("unsafe-inline"))))
                    .andExpect(header().string("Cache-Control", containsString("no-store")));
        }
        http.perform(get("/login").secure(true)).andExpect(header().exists("Strict-Transport-Security"));
    }
}
