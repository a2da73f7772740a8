package org.pierce.matter;

import org.pierce.store.Sessions;
import org.pierce.store.Snapshots;
import org.pierce.store.StoreProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The records of matters. */
@Configuration(proxyBeanMethods = false)
class MatterConfiguration {

    @Bean
    MatterFiles matterFiles(StoreProperties properties) {
        return new MatterFiles(properties.home());
    }

    @Bean
    Forgetting forgetting(Sessions sessions, Snapshots snapshots, MatterFiles files) {
        return new Forgetting(sessions, snapshots, files);
    }

    @Bean
    UnfinishedForgetting unfinishedForgetting(Forgetting forgetting) {
        return new UnfinishedForgetting(forgetting);
    }
}
