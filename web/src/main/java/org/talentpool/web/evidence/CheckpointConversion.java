package org.talentpool.web.evidence;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets a checkpoint be asked for as a signed note. */
@Configuration(proxyBeanMethods = false)
class CheckpointConversion implements WebMvcConfigurer {
    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.addCustomConverter(new CheckpointText());
    }
}
