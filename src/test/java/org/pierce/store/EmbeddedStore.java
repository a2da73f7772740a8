package org.pierce.store;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * On a test class: an embedded Neo4j with Pierce's schema, one for all tests of the JVM, emptied before each test. A test
 * (or its constructor) asks for {@link Sessions} or {@link org.neo4j.driver.Driver} as a parameter. For a Spring context
 * on the same server use {@code @ContextConfiguration(initializers = EmbeddedStoreInitializer.class)}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(EmbeddedStoreExtension.class)
public @interface EmbeddedStore {}
