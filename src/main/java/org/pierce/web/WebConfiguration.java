package org.pierce.web;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

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

    /** Told by its content, because the age of a file in an archive may be that of another version. */
    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> assetVersions() {
        var registration = new FilterRegistrationBean<>(new ShallowEtagHeaderFilter());
        registration.addUrlPatterns("/assets/*", "/webjars/*");
        return registration;
    }
}
