package org.pierce.store;

import org.neo4j.driver.Driver;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The embedded server where no other is named, and the sessions on whichever it is. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StoreProperties.class)
class StoreConfiguration {

    @Bean
    Sessions sessions(Driver driver, StoreProperties properties) {
        return StoreOpening.open(driver, properties);
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnExpression("'${spring.neo4j.uri:}'.isBlank()")
    static class Embedded {

        @Bean(destroyMethod = "close")
        EmbeddedServer embeddedServer(StoreProperties properties) {
            return EmbeddedServer.start(properties.home());
        }

        @Bean
        Neo4jConnectionDetails embeddedConnectionDetails(EmbeddedServer server) {
            return new EmbeddedConnectionDetails(server);
        }
    }
}
