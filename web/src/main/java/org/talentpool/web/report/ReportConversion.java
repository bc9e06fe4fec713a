package org.talentpool.web.report;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets a report be asked for as CSV. */
@Configuration(proxyBeanMethods = false)
class ReportConversion implements WebMvcConfigurer {
    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.addCustomConverter(new ReportCsv());
    }
}
