package org.talentpool.web.session;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.HttpSessionIdResolver;

/** Brought in by an application that keeps its sessions with Spring Session; a scan does not find it. */
public class SessionConfiguration {
    /** By this name Spring Session looks for it. */
    @Bean(defaultCandidate = false)
    ConversionService springSessionConversionService() {
        var conversions = new GenericConversionService();
        conversions.addConverter(Object.class, byte[].class, new SerializingConverter());
        conversions.addConverter(byte[].class, Object.class, new KnownAttributes());
        return conversions;
    }

    /** With it Spring Boot makes the cookie as the settings say; it looks for no bean that is not a candidate. */
    @Bean
    CookieHttpSessionIdResolver cookieOfSession(ObjectProvider<CookieSerializer> cookies) {
        var resolver = new CookieHttpSessionIdResolver();
        cookies.ifAvailable(resolver::setCookieSerializer);
        return resolver;
    }

    @Bean
    @Primary
    HttpSessionIdResolver sessionIds(@Qualifier("cookieOfSession") CookieHttpSessionIdResolver cookies) {
        return new WellFormedSessionIds(cookies);
    }
}
