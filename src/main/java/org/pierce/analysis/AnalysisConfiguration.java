package org.pierce.analysis;

import java.time.Clock;
import org.pierce.law.LawBook;
import org.pierce.matter.AssessmentBook;
import org.pierce.matter.MatterBook;
import org.pierce.screening.RuleCatalog;
import org.pierce.screening.Thresholds;
import org.pierce.store.DerivedWriter;
import org.pierce.store.Sessions;
import org.pierce.store.SnapshotContents;
import org.pierce.store.SnapshotTrial;
import org.pierce.store.SnapshotWriter;
import org.pierce.store.Snapshots;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parts of a run. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RuleProperties.class)
class AnalysisConfiguration {

    @Bean
    LawBook lawBook() {
        return LawBook.load();
    }

    @Bean
    RuleCatalog ruleCatalog(RuleProperties properties) {
        return RuleCatalog.of(properties.directories());
    }

    @Bean
    Thresholds thresholds() {
        return Thresholds.standard();
    }

    @Bean
    Analysis analysis(Sessions sessions, LawBook law, RuleCatalog rules, Thresholds thresholds) {
        return new Analysis(sessions, law, rules, thresholds);
    }

    @Bean
    WhatIf whatIf(Analysis analysis, SnapshotTrial trial) {
        return new WhatIf(analysis, trial);
    }

    @Bean
    Keeper keeper(AssessmentBook book, LawBook law, RuleCatalog rules) {
        return new Keeper(book, law, rules);
    }

    @Bean
    KeptFindings keptFindings(Keeper keeper, AssessmentBook book) {
        return new KeptFindings(keeper, book);
    }

    @Bean
    StructureStore structureStore(
            Sessions sessions,
            Snapshots snapshots,
            SnapshotWriter facts,
            DerivedWriter derived,
            SnapshotContents contents) {
        return new StructureStore(sessions, snapshots, facts, derived, contents);
    }

    @Bean
    Importer importer(MatterBook book, StructureStore store) {
        return new Importer(book, store, Clock.systemDefaultZone());
    }
}
