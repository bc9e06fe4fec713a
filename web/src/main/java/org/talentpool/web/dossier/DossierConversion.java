package org.talentpool.web.dossier;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.talentpool.kernel.dossier.DossierView;
import org.talentpool.web.file.FileAnswer;

/** Lets a dossier be asked for on paper. */
@Configuration(proxyBeanMethods = false)
class DossierConversion implements WebMvcConfigurer {
    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.addCustomConverter(
                FileAnswer.pdf(DossierView.class, dossier -> "dossier-" + dossier.position(), DossierPaper::of));
    }
}
