package org.talentpool.web.report;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.talentpool.kernel.report.ReportView;
import org.talentpool.web.file.Csv;
import org.talentpool.web.file.FileAnswer;

/** Lets a report be asked for as CSV. */
@Configuration(proxyBeanMethods = false)
class ReportConversion implements WebMvcConfigurer {
    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.addCustomConverter(
                FileAnswer.csv(ReportView.class, ReportView::name, report -> Csv.of(report.columns(), report.rows())));
    }
}
