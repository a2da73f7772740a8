package org.pierce.store;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * On an integration test: a real Neo4j server in a container, one for all tests of the JVM, emptied before each test. A
 * test asks for {@link Sessions} or {@link org.neo4j.driver.Driver} as a parameter, as with {@link EmbeddedStore}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ContainerStoreExtension.class)
public @interface ContainerStore {}
