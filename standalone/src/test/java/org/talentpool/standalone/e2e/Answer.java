package org.talentpool.standalone.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the application answered. */
record Answer(HttpResponse<String> response) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    int status() {
        return response.statusCode();
    }

    String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    String text() {
        return response.body();
    }

    JsonNode json() {
        return JSON.readTree(response.body());
    }

    String text(String pointer) {
        return json().at(pointer).asString();
    }

    long number(String pointer) {
        return json().at(pointer).asLong();
    }

    long position() {
        return number("/position");
    }

    Answer mustBe(int status) {
        assertThat(status())
                .as("%s answered %s", response.request().uri(), response.body())
                .isEqualTo(status);
        return this;
    }

    /** A refusal with this code, as problem+json. */
    Answer mustBeRefused(int status, String code) {
        mustBe(status);
        assertThat(header("Content-Type")).startsWith("application/problem+json");
        assertThat(text("/code")).as(text()).isEqualTo(code);
        return this;
    }
}
