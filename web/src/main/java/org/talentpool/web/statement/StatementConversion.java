package org.talentpool.web.statement;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.talentpool.web.file.FileAnswer;

/** Lets a statement be asked for on paper. */
@Configuration(proxyBeanMethods = false)
class StatementConversion implements WebMvcConfigurer {
    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.addCustomConverter(FileAnswer.pdf(
                StatementView.class, statement -> "statement-" + statement.candidateId(), StatementPaper::of));
    }
}
