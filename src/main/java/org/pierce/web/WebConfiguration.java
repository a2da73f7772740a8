package org.pierce.web;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

@Configuration(proxyBeanMethods = false)
class WebConfiguration {

    @Bean
    AccessToken accessToken() {
        return new AccessToken();
    }

    @Bean
    FilterRegistrationBean<AccessFilter> accessFilter(AccessToken token) {
        var registration = new FilterRegistrationBean<>(new AccessFilter(token));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }
}
