package org.talentpool.web;

import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;

/** The HTTP edge, for any process that has a command and a query gateway. Its properties may be overridden anywhere. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
@ConfigurationPropertiesScan
@PropertySource("classpath:web.properties")
public class WebConfiguration {}
