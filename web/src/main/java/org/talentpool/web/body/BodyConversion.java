package org.talentpool.web.body;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Has Spring read and write bodies with the API's own JSON. */
@Configuration(proxyBeanMethods = false)
class BodyConversion implements WebMvcConfigurer {
    private final ApiJson json;

    BodyConversion(ApiJson json) {
        this.json = json;
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.withJsonConverter(new JacksonJsonHttpMessageConverter(json.mapper()));
    }
}
