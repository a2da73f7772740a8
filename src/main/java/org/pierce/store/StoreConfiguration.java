package org.pierce.store;

import java.util.concurrent.TimeUnit;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Logging;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.neo4j.autoconfigure.ConfigBuilderCustomizer;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** The embedded server where no other is named, and the sessions on whichever it is. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StoreProperties.class)
class StoreConfiguration {

    @Bean
    Sessions sessions(ObjectProvider<Driver> driver, StoreProperties properties) {
        return new Sessions(driver::getObject, properties);
    }

    @Bean
    Explorer explorer(Sessions sessions, StoreProperties properties) {
        return new Explorer(sessions, properties.exploreTimeout());
    }

    @Bean
    static StoreOpening storeOpening(ObjectProvider<StoreProperties> properties) {
        return new StoreOpening(properties);
    }

    /** The driver's own way writes every message out as text, with all parameters, before it asks whether anybody listens. */
    @Bean
    @SuppressWarnings("deprecation") // There is no other way to ask first.
    ConfigBuilderCustomizer silence() {
        return driver -> driver.withLogging(Logging.slf4j());
    }

    @Bean
    ConfigBuilderCustomizer patience(StoreProperties properties) {
        return driver -> driver.withConnectionTimeout(properties.startTimeout().toMillis(), TimeUnit.MILLISECONDS)
                .withUserAgent("pierce");
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnExpression("'${spring.neo4j.uri:}'.isBlank()")
    static class Embedded {

        @Bean(destroyMethod = "close")
        @Lazy(false)
        StartingServer embeddedServer(StoreProperties properties) {
            return new StartingServer(properties.home());
        }

        @Bean
        Neo4jConnectionDetails embeddedConnectionDetails(StartingServer server) {
            return new EmbeddedConnectionDetails(server);
        }
    }
}
